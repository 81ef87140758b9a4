"""Counts of homes per planstatus, under headings that are no codes: `Onherroepelijk`, `Vastgesteld`, `Idee`."""

import numpy as np

from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.duiding import Duiding, normaliseer
from prestatiemonitor.readers.woorden.planstatus import lees_planstatus
from prestatiemonitor.tables.waarden import EERSTE_JAAR, ONBEKEND

_MINSTENS = 2  # one heading such as ‘Vastgesteld’ is more often that of dates, or of something else


def lees_statuskoppen(kolommen: Plankolommen) -> None:
    """Read columns under the names of different statuses as homes of plans with that status, where all hold counts."""
    gevonden: dict[int, str] = {}
    for kolom in kolommen.van_soort("onbekend"):
        status = lees_planstatus(kolommen.koppen.teksten[kolom])
        if not kolommen.duidingen[kolom].reden and status.code != ONBEKEND and not status.probleem:
            gevonden[kolom] = status.code
    if len(gevonden) < _MINSTENS or len({*gevonden.values()}) < len(gevonden):
        return
    if not all(_telt(kolommen, kolom) for kolom in gevonden):
        return
    for kolom, code in gevonden.items():
        naam = normaliseer(kolommen.koppen.teksten[kolom])
        kolommen.duidingen[kolom] = Duiding("aantal", naam, {"soort": "nieuwbouw", "status": code})


def _telt(kolommen: Plankolommen, kolom: int) -> bool:
    """Whether nothing but whole numbers stands in a column, and not only ones, or years."""
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    getallen = blad.getallen[eerste:, kolom]
    gevuld = ~np.isnan(getallen)
    if not gevuld.any() or (blad.gevuld[eerste:, kolom] & ~gevuld).any():
        return False
    waarden = getallen[gevuld]
    return bool(
        (waarden >= 0).all() and (waarden % 1 == 0).all() and (waarden < EERSTE_JAAR).all() and waarden.max() > 1
    )
