"""What a reading adds up to, for the person who confirms it: homes per kern, status and category; rows per table."""

from collections.abc import Mapping

import pandas as pd

from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.tables.waarden import ONBEKEND


def samenvatting(tabellen: Mapping[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    """Small tables by Dutch title; the totals of each add up to the same number of homes."""
    uit: dict[str, pd.DataFrame] = {}
    if "programma" in tabellen and "plannen" in tabellen:
        programma = tabellen["programma"].merge(
            tabellen["plannen"][["plan_sleutel", "kern", "planstatus", "hardheid"]].drop_duplicates("plan_sleutel"),
            on="plan_sleutel",
            how="left",
        )
        programma["categorie"] = programma["eigendom"] + " " + programma["prijsklasse"].str.replace("_", " ")
        programma["status"] = programma["planstatus"] + " (" + programma["hardheid"] + ")"
        for titel, veld in (("Per kern", "kern"), ("Per planstatus", "status"), ("Per categorie", "categorie")):
            uit[titel] = _tel(programma, veld)
    if "voorraadmutaties" in tabellen and len(tabellen["voorraadmutaties"]):
        mutaties = tabellen["voorraadmutaties"]
        mutaties = mutaties.assign(jaren=_jaren(mutaties))
        velden = ["corporatie", "segment", "mutatie", "basis", "jaren"]
        uit["Voorraadmutaties"] = _groepeer(mutaties, velden)
    if "toewijzingen" in tabellen and len(tabellen["toewijzingen"]):
        uit["Toewijzingen"] = _groepeer(tabellen["toewijzingen"], ["corporatie", "jaar", "halfjaar", "post", "groep"])
    for naam in ("activiteiten", "kerncijfers"):
        if naam in tabellen and len(tabellen[naam]):
            uit[TABELLEN[naam].label] = _groepeer_regels(tabellen[naam], naam)
    return uit


def _tel(programma: pd.DataFrame, veld: str) -> pd.DataFrame:
    sleutel = programma[veld].fillna(ONBEKEND)
    tabel = programma.groupby([sleutel, "soort"])["aantal"].sum().unstack(fill_value=0)
    tabel = tabel.reindex(columns=["nieuwbouw", "sloop"], fill_value=0)
    tabel["netto"] = tabel["nieuwbouw"] - tabel["sloop"]
    tabel.loc["Totaal"] = tabel.sum()
    return tabel.rename_axis(veld).reset_index()


def _groepeer(tabel: pd.DataFrame, velden: list[str]) -> pd.DataFrame:
    return tabel.groupby(velden, dropna=False, sort=False)["aantal"].sum().reset_index()


def _groepeer_regels(tabel: pd.DataFrame, naam: str) -> pd.DataFrame:
    velden = ["jaar", "status"] if naam == "activiteiten" else ["maat", "jaar"]
    return tabel.groupby(velden, dropna=False).size().rename("regels").reset_index()


def _jaren(mutaties: pd.DataFrame) -> pd.Series:
    van, tot = mutaties["jaar_van"].astype("str"), mutaties["jaar_tot"].astype("str")
    return van.where(van == tot, van + "–" + tot)
