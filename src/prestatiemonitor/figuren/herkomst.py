"""Where a figure comes from: the workbook cells behind it, with the file they stand in."""

from collections.abc import Iterable, Mapping

import pandas as pd

from prestatiemonitor.figuren import Stand
from prestatiemonitor.indicators import Uitkomst, bronregels
from prestatiemonitor.tables.schemas import TABELLEN

_OMSCHRIJVING = {
    "plannen": ("plan", "kern", "planstatus"),
    "programma": ("plan_sleutel", "soort", "eigendom", "prijsklasse", "jaar_van", "jaar_tot"),
    "voorraadmutaties": ("corporatie", "segment", "mutatie", "basis", "jaar_van", "jaar_tot", "halfjaar"),
    "toewijzingen": ("corporatie", "jaar", "halfjaar", "post", "groep", "doelgroep"),
    "activiteiten": ("jaar", "afspraak", "activiteit"),
    "kerncijfers": ("partij", "jaar", "halfjaar", "maat", "doelgroep"),
}
KOLOMMEN = ["Bestand", "Blad", "Cel", "Tabel", "Wat", "Waarde", "Gecorrigeerd"]


def herkomst(stand: Stand, uitkomsten: Iterable[Uitkomst]) -> pd.DataFrame:
    """Columns KOLOMMEN: one row per table row behind these Uitkomsten, in the order of the workbook."""
    return cellen(stand, bronregels(uitkomsten))


def cellen(stand: Stand, regels: Mapping[str, list[int]]) -> pd.DataFrame:
    """The same of rows by their table."""
    delen = [_van_tabel(stand, naam, nummers) for naam, nummers in regels.items()]
    return pd.concat(delen, ignore_index=True) if delen else pd.DataFrame(columns=KOLOMMEN)


def _van_tabel(stand: Stand, naam: str, nummers: list[int]) -> pd.DataFrame:
    tabel = stand.moment.tabellen[naam]
    rijen = tabel.loc[[nummer for nummer in nummers if nummer in tabel.index]]
    levering = stand.leveringen[TABELLEN[naam].levering or ""]
    plaats = rijen["bron"].str.rsplit("!", n=1)
    wat = omschrijvingen(naam, rijen)
    correcties: dict[int, list[str]] = {}
    for c in stand.moment.correcties:
        if c.tabel == naam:
            correcties.setdefault(c.regel, []).append(f"{c.kolom}: was {c.was or 'leeg'}")
    return pd.DataFrame(
        {
            "Bestand": levering.bestandsnaam,
            "Blad": plaats.str[0],
            "Cel": plaats.str[-1],
            "Tabel": TABELLEN[naam].label,
            "Wat": wat,
            "Waarde": rijen[telt].astype("Float64") if (telt := TABELLEN[naam].telkolom) else pd.NA,
            "Gecorrigeerd": ["; ".join(correcties.get(nummer, ())) or None for nummer in rijen.index],
        }
    )


def omschrijvingen(naam: str, rijen: pd.DataFrame) -> list[str]:
    """What each row of a table is about, in words."""
    delen = rijen[list(_OMSCHRIJVING[naam])].astype("str").fillna("").itertuples(index=False, name=None)
    return [_zonder_lege_delen(rij).replace("_", " ") for rij in delen]


def _zonder_lege_delen(delen: Iterable[str]) -> str:
    gezien: list[str] = []
    for deel in delen:
        if deel and deel not in ("<NA>", "nan", "None") and (not gezien or gezien[-1] != deel):
            gezien.append(deel)
    return ", ".join(gezien)
