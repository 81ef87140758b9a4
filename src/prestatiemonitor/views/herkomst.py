"""Where a figure comes from: the workbook cells behind it, with the file they stand in."""

from collections.abc import Iterable

import pandas as pd

from prestatiemonitor.indicators import Uitkomst
from prestatiemonitor.tables.correctie import Correctie
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.views.gegevens import Stand

_OMSCHRIJVING = {
    "plannen": ("plan", "kern", "planstatus"),
    "programma": ("plan_sleutel", "soort", "eigendom", "prijsklasse", "jaar_van", "jaar_tot"),
    "voorraadmutaties": ("corporatie", "segment", "mutatie", "basis", "jaar_van", "jaar_tot", "halfjaar"),
    "toewijzingen": ("corporatie", "jaar", "halfjaar", "post", "groep", "doelgroep"),
    "activiteiten": ("jaar", "afspraak", "activiteit"),
    "kerncijfers": ("partij", "jaar", "halfjaar", "maat", "doelgroep"),
}
WAARDE = {"programma": "aantal", "voorraadmutaties": "aantal", "toewijzingen": "aantal", "kerncijfers": "waarde"}
KOLOMMEN = ["Bestand", "Blad", "Cel", "Tabel", "Wat", "Waarde", "Gecorrigeerd"]


def herkomst(stand: Stand, uitkomsten: Iterable[Uitkomst]) -> pd.DataFrame:
    """Columns KOLOMMEN: one row per table row behind these Uitkomsten, in the order of the workbook."""
    regels: dict[str, set[int]] = {}
    for uitkomst in uitkomsten:
        for bron in uitkomst.bronnen:
            regels.setdefault(bron.tabel, set()).update(bron.regels)
    delen = [_van_tabel(stand, naam, sorted(nummers)) for naam, nummers in regels.items()]
    return pd.concat(delen, ignore_index=True) if delen else pd.DataFrame(columns=KOLOMMEN)


def _van_tabel(stand: Stand, naam: str, nummers: list[int]) -> pd.DataFrame:
    tabel = stand.moment.tabellen[naam]
    rijen = tabel.loc[[nummer for nummer in nummers if nummer in tabel.index]]
    levering = stand.leveringen[TABELLEN[naam].levering or ""]
    plaats = rijen["bron"].str.rsplit("!", n=1)
    wat = omschrijvingen(naam, rijen)
    correcties = {c.regel: c for c in stand.moment.correcties if c.tabel == naam}
    return pd.DataFrame(
        {
            "Bestand": levering.bestandsnaam,
            "Blad": plaats.str[0],
            "Cel": plaats.str[-1],
            "Tabel": TABELLEN[naam].label,
            "Wat": wat,
            "Waarde": rijen[WAARDE[naam]].astype("Float64") if naam in WAARDE else pd.NA,
            "Gecorrigeerd": [_was(correcties.get(nummer)) for nummer in rijen.index],
        }
    )


def omschrijvingen(naam: str, rijen: pd.DataFrame) -> list[str]:
    """What each row of a table is about, in words."""
    delen = rijen[list(_OMSCHRIJVING[naam])].astype("str").fillna("").itertuples(index=False, name=None)
    return [_zonder_lege_delen(rij).replace("_", " ") for rij in delen]


def _was(correctie: Correctie | None) -> str | None:
    return None if correctie is None else f"{correctie.kolom}: was {correctie.was or 'leeg'}"


def _zonder_lege_delen(delen: Iterable[str]) -> str:
    gezien: list[str] = []
    for deel in delen:
        if deel and deel not in ("<NA>", "nan", "None") and (not gezien or gezien[-1] != deel):
            gezien.append(deel)
    return ", ".join(gezien)
