"""The checks and drop-downs of a template: what each column accepts, with its explanation and Dutch messages."""

from collections.abc import Mapping
from typing import Any, Final

from xlsxwriter.utility import xl_range_abs

from prestatiemonitor.tables.schemas import Kolom, Tabel, tabellen_van
from prestatiemonitor.tables.sjabloon import WAARHEID, toonwaarde

EERSTE_RIJ: Final = 4  # zero-based, as xlsxwriter counts: row 5 on the sheet
LAATSTE_RIJ: Final = 4999  # as far as drop-downs and checks reach
JAREN: Final = (2000, 2075)
GRENZEN: Final[Mapping[tuple[str, str], tuple[int, int]]] = {
    ("voorraadmutaties", "aantal"): (-99_999, 99_999),
    ("activiteiten", "afspraak"): (1, 99),
}
AANTALLEN: Final = (0, 99_999)
LIJST_MAXIMUM: Final = 255  # characters that Excel allows for a list of values


def keuzelijst(waarden: tuple[str, ...], label: str) -> dict[str, Any]:
    """The drop-down for coded values, as shown in the template."""
    if len(",".join(waarden)) > LIJST_MAXIMUM:
        raise ValueError(f"te veel waarden voor een keuzelijst: {label}")
    return {
        "validate": "list",
        "source": list(waarden),
        "error_title": "Kies uit de lijst",
        "error_message": f"Kies bij '{label}' een waarde uit de lijst, of laat de cel leeg als het onbekend is.",
    }


def controle(tabel: Tabel, kolom: Kolom) -> dict[str, Any]:
    """The check of one column with its explanation, shown when the cell is chosen, and a Dutch message."""
    uitleg = {"input_title": kolom.label[:32], "input_message": kolom.uitleg[:255]}
    if kolom.waarden:
        return keuzelijst(tuple(toonwaarde(code) for code in kolom.waarden), kolom.label) | uitleg
    if kolom.soort == "waarheid":
        return keuzelijst(tuple(WAARHEID.values()), kolom.label) | uitleg
    if kolom.soort == "tekst":
        return (_verwijzing(tabel, kolom) or {"validate": "any"}) | uitleg
    if kolom.soort == "getal":
        grenzen: tuple[float, float] = (-1e12, 1e12)
        zin = f"'{kolom.label}' is een getal."
    elif kolom.soort == "aandeel":
        grenzen, zin = (0, 1), f"'{kolom.label}' ligt van 0% tot en met 100%."
    else:
        grenzen = JAREN if kolom.naam.startswith("jaar") else GRENZEN.get((tabel.naam, kolom.naam), AANTALLEN)
        zin = f"'{kolom.label}' is een heel getal van {grenzen[0]} tot en met {grenzen[1]}."
    return {
        "validate": "integer" if kolom.soort == "geheel" else "decimal",
        "criteria": "between",
        "minimum": grenzen[0],
        "maximum": grenzen[1],
        "error_title": "Dit past hier niet",
        "error_message": f"{zin} Laat de cel leeg als het onbekend is; 0 betekent nul.",
    } | uitleg


def _verwijzing(tabel: Tabel, kolom: Kolom) -> dict[str, Any] | None:
    """A drop-down of the key on another sheet of the same delivery, where this column repeats that key."""
    for andere in tabellen_van(tabel.levering or ""):
        if andere is not tabel and andere.sleutel == (kolom.naam,):
            nummer = 1 + [k.naam for k in andere.invulkolommen].index(kolom.naam)
            return {
                "validate": "list",
                "source": f"='{andere.label}'!{xl_range_abs(EERSTE_RIJ, nummer, LAATSTE_RIJ, nummer)}",
                "error_title": "Kies uit de lijst",
                "error_message": f"Deze waarde staat niet op het blad {andere.label}. Zet die daar eerst neer.",
            }
    return None
