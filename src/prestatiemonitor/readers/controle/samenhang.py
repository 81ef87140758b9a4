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
    sleutels = plannen["plan_sleutel"].tolist()
    bekend = set(sleutels)
    if len(bekend) < len(sleutels) and not any(m.code == ms.PLAN_DUBBEL.code for m in lezing.meldingen):
        dubbel = plannen[plannen["plan_sleutel"].duplicated() & plannen["plan_sleutel"].notna()]
        for sleutel, bron in zip(dubbel["plan_sleutel"], dubbel["bron"], strict=True):
            eerste = plannen.loc[plannen["plan_sleutel"] == sleutel, "bron"].iloc[0]
            lezing.meldingen.append(ms.PLAN_DUBBEL(*_plaats(bron), sleutel, eerste=eerste))
    gemeld: set[str] = set()
    for sleutel, bron in zip(programma["plan_sleutel"].tolist(), programma["bron"].tolist(), strict=True):
        if sleutel not in bekend and isinstance(sleutel, str) and sleutel not in gemeld:
            gemeld.add(sleutel)
            lezing.meldingen.append(ms.PLAN_NIET_GEVONDEN(*_plaats(bron), sleutel))


def _plaats(bron: str) -> tuple[str, str]:
    blad, _, cel = bron.rpartition("!")
    return blad, cel
