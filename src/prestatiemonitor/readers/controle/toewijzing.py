"""Checks over the allocations: no more homes to urgent households than came free."""

from collections.abc import Iterator

import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.tables.meldingen import Melding

_PERIODE = ["corporatie", "jaar", "halfjaar"]


def controleer_toewijzingen(toewijzingen: pd.DataFrame) -> Iterator[Melding]:
    """A Melding per corporation and period where more homes went to urgent households than came free at all.

    All allocations together can be more than what came free: first lettings of new homes are no mutatie.
    """
    toewijzingen = toewijzingen.assign(halfjaar=toewijzingen["halfjaar"].fillna(""))
    vrij = toewijzingen[toewijzingen["post"] == "vrijgekomen"].groupby(_PERIODE)["aantal"].sum().to_dict()
    urgent = toewijzingen[(toewijzingen["post"] == "toegewezen") & (toewijzingen["groep"] == "urgent")]
    for periode, deel in urgent.groupby(_PERIODE):
        aantal = deel["aantal"].sum()
        if aantal > vrij.get(periode, aantal):
            blad, _, cel = str(deel["bron"].iloc[0]).rpartition("!")
            corporatie, jaar, halfjaar = periode
            wanneer = f"{jaar}" if not halfjaar else f"halfjaar {halfjaar} van {jaar}"
            velden = {"corporatie": corporatie, "wanneer": wanneer, "vrij": int(vrij[periode])}
            yield ms.URGENT_MEER_DAN_VRIJ(blad, cel, int(aantal), **velden)
