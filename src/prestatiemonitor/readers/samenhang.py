"""Checks over the tables of one workbook together: every part of a programme belongs to a plan."""

from collections.abc import Mapping

import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing


def controleer_samenhang(lezing: Lezing, tabellen: Mapping[str, pd.DataFrame]) -> None:
    """Add meldingen for plans that stand twice and for homes of a plan that is not in the list."""
    plannen, programma = tabellen.get("plannen"), tabellen.get("programma")
    if plannen is None or programma is None:
        return
    gemeld = {(m.code, m.gevonden) for m in lezing.meldingen}
    dubbel = plannen[plannen["plan_sleutel"].duplicated() & plannen["plan_sleutel"].notna()]
    for sleutel, bron in zip(dubbel["plan_sleutel"], dubbel["bron"], strict=True):
        eerste = plannen.loc[plannen["plan_sleutel"] == sleutel, "bron"].iloc[0]
        if not any(code == ms.PLAN_DUBBEL.code for code, _ in gemeld):
            lezing.meldingen.append(ms.PLAN_DUBBEL(*_plaats(bron), sleutel, eerste=eerste))
    wees = programma[~programma["plan_sleutel"].isin(plannen["plan_sleutel"]) & programma["plan_sleutel"].notna()]
    for sleutel, bron in wees.groupby("plan_sleutel")["bron"].first().items():
        lezing.meldingen.append(ms.PLAN_NIET_GEVONDEN(*_plaats(bron), sleutel))


def _plaats(bron: str) -> tuple[str, str]:
    blad, _, cel = bron.rpartition("!")
    return blad, cel
