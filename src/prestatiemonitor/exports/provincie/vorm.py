"""The form of the province's planmonitor, from data/vormen: its fields, its classes of homes and its code lists."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from prestatiemonitor.afspraken.paden import DATA_MAP
from prestatiemonitor.tables.waarden import EIGENDOM, MIDDENHUUR_PRIJSKLASSEN, ONBEKEND, SOORT

_BESTAND: Final = "vormen/provincie.toml"
_VOORVOEGSEL: Final = {"nieuwbouw": "", "sloop": "sloop_"}


@dataclass(frozen=True)
class Klasse:
    """A class of homes of the province; with `woorden`, only homes delivered under a heading with one of them."""

    naam: str
    eigendom: str
    prijsklasse: str
    woorden: tuple[str, ...] = ()


@dataclass(frozen=True)
class Vorm:
    """The two layers of the form: their names and fields, and how the monitor's columns and codes are called there."""

    planblad: str
    planvelden: tuple[str, ...]
    van: Mapping[str, str]
    eigen: Mapping[str, str]
    detailblad: str
    detailvelden: tuple[str, ...]
    detail_eigen: Mapping[str, str]
    typen: tuple[str, ...]
    klassen: tuple[Klasse, ...]
    codes: Mapping[str, Mapping[str, str]]

    def klasse(self, eigendom: str, prijsklasse: str, label: str) -> Klasse:
        """The class for these homes: the same one, else the nearest that says nothing untrue."""
        prijs = "midden" if prijsklasse in MIDDENHUUR_PRIJSKLASSEN else prijsklasse
        passend = [k for k in self.klassen if (k.eigendom, k.prijsklasse) == (eigendom, prijs)]
        passend = passend or [k for k in self.klassen if (k.eigendom, k.prijsklasse) == (eigendom, ONBEKEND)]
        label = label.lower()
        return min(passend, key=lambda k: (0 if any(w in label for w in k.woorden) else 2) if k.woorden else 1)

    def klasse_van(self, home: Mapping[str, Any]) -> Klasse:
        """The class for the homes of one row of the table `programma`."""
        return self.klasse(home["eigendom"] or ONBEKEND, home["prijsklasse"] or ONBEKEND, home["label_bron"] or "")

    def woord(self, naam: str, waarde: Any) -> Any:
        """What the form calls a value of this column of the monitor; the same where it has no name of its own."""
        return self.codes.get(naam, {}).get(waarde, waarde)

    def telveld(self, soort: str, woningtype: str, klasse: Klasse) -> str:
        """The field that counts homes of this kind, type and class."""
        return f"{_VOORVOEGSEL[soort]}{woningtype}_{klasse.naam}"

    def gereedveld(self, soort: str) -> str:
        """The field with how many of the homes of a row are built, or demolished."""
        return {"nieuwbouw": "bouw_gerealiseerd", "sloop": "sloop_gerealiseerd"}[soort]


@lru_cache(maxsize=1)
def provincievorm() -> Vorm:
    """The form, read once."""
    bron = tomllib.loads((DATA_MAP / _BESTAND).read_text(encoding="utf-8"))
    plan, detail = bron["planregistratie"], bron["detailplanning"]
    klassen = tuple(
        Klasse(k["naam"], k["eigendom"], k["prijsklasse"], tuple(k.get("woorden", ()))) for k in bron["klasse"]
    )
    if {k.eigendom for k in klassen if k.prijsklasse == ONBEKEND} != set(EIGENDOM):
        raise ValueError(f"{_BESTAND}: elke eigendom heeft een klasse met onbekende prijs nodig")
    telvelden = [
        veld
        for soort in SOORT
        for veld in (
            *(f"{_VOORVOEGSEL[soort]}{type_}_{k.naam}" for type_ in detail["typen"] for k in klassen),
            {"nieuwbouw": "bouw_gerealiseerd", "sloop": "sloop_gerealiseerd"}[soort],
        )
    ]
    return Vorm(
        plan["blad"],
        tuple(plan["velden"]),
        plan["van"],
        plan["eigen"],
        detail["blad"],
        (*detail["velden"], *telvelden),
        detail["eigen"],
        tuple(detail["typen"]),
        klassen,
        bron["codes"],
    )
