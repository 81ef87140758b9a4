"""The plans on a map: which have a place, how many homes they hold, and what the map says in one sentence."""

import pandas as pd

from prestatiemonitor.charts import plankaart as kaart
from prestatiemonitor.charts.plancijfers import STADIA
from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.figuren.figuur import Beeld, Figuur, weergave
from prestatiemonitor.figuren.keuze import Filters
from prestatiemonitor.figuren.stand import Stand
from prestatiemonitor.indicators.programma import GEREALISEERD, koppel
from prestatiemonitor.indicators.woorden import getal, opsomming, woningen

_MEESTE_NAMEN = 6


def plankaart(stand: Stand, filters: Filters, beeld: Beeld) -> Figuur | None:
    """The map with its conclusion as title; None where no plan has a place."""
    tabel = op_de_kaart(stand, filters)
    if tabel.empty:
        return None
    zin = conclusie(tabel)
    fig = kaart.draw(tabel, weergave(stand, ["planmonitor"], beeld, titel=zin))
    return Figuur("plankaart", "Plannen op de kaart", fig, tabel, alt_tekst(kaart.VORM, zin, tabel))


def op_de_kaart(stand: Stand, filters: Filters) -> pd.DataFrame:
    """The plans with a place, numbered, the largest first: homes still to be built, or all where all are built."""
    tabel = _met_plaats(stand, filters)
    stadium = tabel["hardheid"].mask(tabel["klaar"], GEREALISEERD)
    return pd.DataFrame(
        {
            "Nr": range(1, len(tabel) + 1),
            "Plan": tabel["plan"].to_numpy(),
            "Kern": tabel["kern"].to_numpy(),
            "Stand": [STADIA[naam][0] for naam in stadium],
            "Woningen": tabel["woningen"].to_numpy(),
            "Breedtegraad": tabel["breedtegraad"].to_numpy(dtype=float),
            "Lengtegraad": tabel["lengtegraad"].to_numpy(dtype=float),
        }
    )


def sleutels_op_de_kaart(stand: Stand, filters: Filters) -> list[str]:
    """The keys of the plans of `op_de_kaart`, in its order."""
    return [str(sleutel) for sleutel in _met_plaats(stand, filters).index]


def _met_plaats(stand: Stand, filters: Filters) -> pd.DataFrame:
    plannen = _geteld(stand, filters)
    tabel = plannen[plannen["breedtegraad"].notna() & plannen["lengtegraad"].notna()]
    return tabel.sort_values(["klaar", "woningen", "plan"], ascending=[True, False, True], kind="stable")


def zonder_plaats(stand: Stand, filters: Filters) -> list[str]:
    """The names of the plans that are not on the map."""
    plannen = _geteld(stand, filters)
    return [str(naam) for naam in plannen.loc[plannen["breedtegraad"].isna() | plannen["lengtegraad"].isna(), "plan"]]


def conclusie(tabel: pd.DataFrame) -> str:
    """In how few of the plans on the map half of the homes to come lie."""
    komend = tabel[tabel["Stand"] != GEREALISEERD].sort_values("Woningen", ascending=False, kind="stable")
    alles = int(komend["Woningen"].sum())
    if not alles:
        return "De woningen in de plannen op de kaart zijn gebouwd."
    nodig = int((komend["Woningen"].cumsum() * 2 < alles).sum()) + 1
    namen = [str(naam) for naam in komend["Plan"].head(nodig)]
    van = f"van de {getal(alles)} woningen die op de kaart nog komen"
    if len(komend) == 1:
        return f"Op de kaart komen nog {woningen(alles)}, in {namen[0]}."
    if nodig == 1:
        return f"Ten minste de helft {van}, ligt in één plan: {namen[0]}."
    wie = f": {opsomming(namen)}" if nodig <= _MEESTE_NAMEN else f"; het grootste is {namen[0]}"
    return f"Ten minste de helft {van}, ligt in {nodig} van de {len(komend)} plannen{wie}."


def _geteld(stand: Stand, filters: Filters) -> pd.DataFrame:
    """Every plan that counts, with its homes: those to come, or where there are none those that were built."""
    tabellen = stand.moment.tabellen
    if "plannen" not in tabellen:
        return pd.DataFrame(columns=["plan", "kern", "hardheid", "klaar", "woningen", "breedtegraad", "lengtegraad"])
    regels = koppel(tabellen["plannen"], tabellen["programma"], stand.moment.afspraken).regels
    regels = regels[regels["soort"] != "sloop"]
    if filters.corporatie:
        regels = regels[regels["corporatie"] == filters.corporatie]
    komend = regels["aantal"].where(regels["stadium"] != GEREALISEERD, 0)
    per_plan = regels.assign(komend=komend).groupby("plan_sleutel", sort=False).agg(
        plan=("plan", "first"), kern=("kern", "first"), hardheid=("hardheid", "first"),
        alles=("aantal", "sum"), komend=("komend", "sum"),
    )  # fmt: skip
    per_plan = per_plan[per_plan["alles"] > 0]
    klaar = per_plan["komend"] == 0
    plaats = tabellen["plannen"].drop_duplicates("plan_sleutel").set_index("plan_sleutel")
    plaats = plaats.reindex(columns=["breedtegraad", "lengtegraad"])
    woningen_ = per_plan["komend"].mask(klaar, per_plan["alles"])
    return per_plan.assign(klaar=klaar, woningen=woningen_).join(plaats)
