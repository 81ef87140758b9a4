"""Soft plans with homes that the agreement is short of, ranked by what they would add before a year ends."""

from typing import Final

import pandas as pd

from prestatiemonitor.indicators.programma import Programma, in_segment
from prestatiemonitor.tables.waarden import SEGMENT

KOLOMMEN: Final = (
    "plan", "kern", "planstatus", "corporatie", *SEGMENT, "op_tijd", "later", "zonder_jaar", "sloop", "netto",
    "eerste", "laatste", "knelpunten", "toelichting", "regel",
)  # fmt: skip


def versnelling(programma: Programma, plannen: pd.DataFrame, tot: int) -> pd.DataFrame:
    """Soft plans with social rent or middenhuur, those first that would add most before the end of `tot`.

    That is netto of demolition. One row per plan, with the columns KOLOMMEN: homes per segment; of both together those
    planned by then (`op_tijd`: they count once the plan is hard), those after it (`later`: they would have to come
    sooner) and those without a year; homes of these segments that are demolished for it (`sloop`); `op_tijd` less what
    is demolished by then (`netto`); the `eerste` and `laatste` year of delivery (NA is unknown or open); what stands in
    the way; and the row label of the plan in `plannen`. Behind the first ones come plans with the nearest and the most
    homes after `tot`.
    """
    zacht = programma.regels[programma.regels["stadium"] == "zacht"]
    alle = pd.concat([in_segment(zacht, segment).assign(segment=segment) for segment in SEGMENT])
    regels = alle[(alle["soort"] == "nieuwbouw") & (alle["aantal"] > 0)]
    sloop = alle[alle["soort"] == "sloop"]
    if regels.empty:
        return pd.DataFrame(columns=list(KOLOMMEN))
    moment = _moment(regels, tot)
    tellen = [(regels["segment"], SEGMENT), (moment, ("op_tijd", "later", "zonder_jaar"))]
    delen = [
        regels.pivot_table(index="plan_sleutel", columns=per, values="aantal", aggfunc="sum", fill_value=0)
        .reindex(columns=list(namen), fill_value=0)
        .astype(int)
        for per, namen in tellen
    ]
    groepen = regels.groupby("plan_sleutel", observed=True)
    jaren = groepen.agg(eerste=("jaar_van", "min"), laatste=("jaar_tot", "max"))
    jaren["laatste"] = jaren["laatste"].mask(groepen["jaar_tot"].apply(lambda reeks: reeks.isna().any()))
    eigen = plannen.drop_duplicates("plan_sleutel")
    velden = eigen.assign(regel=eigen.index).set_index("plan_sleutel")
    tekst = ["plan", "kern", "planstatus", "corporatie", "knelpunten", "toelichting", "regel"]
    tabel = pd.concat([*delen, jaren], axis=1).join(velden[tekst])
    tabel["sloop"] = _per_plan(sloop, tabel)
    tabel["netto"] = tabel["op_tijd"] - _sloop_voor(sloop, tabel, tot)
    tabel["plan"] = tabel["plan"].fillna(tabel.index.to_series())
    volgorde = ["netto", "eerste", "later", "plan"]
    gesorteerd = tabel.sort_values(volgorde, ascending=[False, True, False, True], na_position="last", kind="stable")
    return gesorteerd.reset_index()[list(KOLOMMEN)]


def _moment(regels: pd.DataFrame, tot: int) -> pd.Series:
    """Whether homes are there by the end of `tot`: `op_tijd` where their last year says so, else later or unknown."""
    binnen = regels["jaar_tot"].le(tot).fillna(False)
    onbekend = regels["jaar_van"].isna() & regels["jaar_tot"].isna()
    return pd.Series("later", index=regels.index).mask(binnen, "op_tijd").mask(onbekend, "zonder_jaar")


def _sloop_voor(sloop: pd.DataFrame, tabel: pd.DataFrame, tot: int) -> pd.Series:
    """Homes of each plan that are demolished by the end of `tot`; without a year, they go before what is built then."""
    moment = _moment(sloop, tot)
    zonder_jaar = _per_plan(sloop[moment == "zonder_jaar"], tabel).where(tabel["op_tijd"] > 0, 0)
    return _per_plan(sloop[moment == "op_tijd"], tabel) + zonder_jaar


def _per_plan(regels: pd.DataFrame, tabel: pd.DataFrame) -> pd.Series:
    som = regels.groupby("plan_sleutel", observed=True)["aantal"].sum()
    return som.reindex(tabel.index).fillna(0).astype(int)
