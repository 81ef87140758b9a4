"""Checks over the allocations: no more homes to urgent households, or to all, than came free."""

from collections.abc import Iterator

import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.tables.meldingen import Melding

_PERIODE = ["corporatie", "jaar", "halfjaar"]


def controleer_toewijzingen(toewijzingen: pd.DataFrame) -> Iterator[Melding]:
    """A Melding per corporation and period where more homes went to urgent households, or to all, than came free.

    All together can be more where first lettings of new homes, which are no mutatie, are among them; it can as well be
    that a group stands in two rows.
    """
    toewijzingen = toewijzingen.assign(halfjaar=toewijzingen["halfjaar"].fillna(""))
    vrij = toewijzingen[toewijzingen["post"] == "vrijgekomen"].groupby(_PERIODE)["aantal"].sum().to_dict()
    toegewezen = toewijzingen[toewijzingen["post"] == "toegewezen"]
    for periode, deel in toegewezen.groupby(_PERIODE):
        urgent = deel[deel["groep"] == "urgent"]
        for soort, rijen in ((ms.URGENT_MEER_DAN_VRIJ, urgent), (ms.TOEGEWEZEN_MEER_DAN_VRIJ, deel)):
            aantal = rijen["aantal"].sum()
            if aantal > vrij.get(periode, aantal):
                blad, _, cel = str(rijen["bron"].iloc[0]).rpartition("!")
                corporatie, jaar, halfjaar = periode
                wanneer = f"{jaar}" if not halfjaar else f"halfjaar {halfjaar} van {jaar}"
                velden = {"corporatie": corporatie, "wanneer": wanneer, "vrij": int(vrij[periode])}
                yield soort(blad, cel, int(aantal), **velden)
                break
