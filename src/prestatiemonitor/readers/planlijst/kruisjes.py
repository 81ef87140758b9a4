"""Crosses below kinds of home and the number in one column: all homes of a plan are of the kind that has its cross."""

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.telkolommen import groepeer
from prestatiemonitor.readers.rijen import aaneen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.herkenning import herkenning


def lees_kruisjes(lezer: Kolomlezer, kolommen: Plankolommen, totaal: np.ndarray | None) -> dict[int, np.ndarray]:
    """The homes per column where all columns of counts hold crosses; nothing where any holds something else.

    A plan with two crosses for one question (huur or koop, one year or another) keeps a total only.
    """
    telt, index = kolommen.van_soort("aantal"), aaneen(lezer.rijen)
    if totaal is None or len(telt) < 2 or any(kolommen.blad.is_getal[index, kolom].any() for kolom in telt):
        return {}
    teksten = {k: [als_tekst(waarde).lower() for waarde in lezer.cellen(k)] for k in telt}
    gebruikt = {tekst for kolom in teksten.values() for tekst in kolom} - {""}
    if not gebruikt or not gebruikt <= herkenning().kruisjes:
        return {}
    kruis = {k: np.array([bool(tekst) for tekst in kolom], dtype=bool) for k, kolom in teksten.items()}
    eenduidig = np.ones(len(totaal), dtype=bool)
    for groep in groepeer(kolommen, telt, set()):
        eenduidig &= np.sum([kruis[k] for k in groep], axis=0) < 2
    koppen = ", ".join(f"‘{kolommen.kop(k)}’" for k in telt)
    lezer.lezing.meld(ms.KRUISJES_GELEZEN, kolommen.blad, *kolommen.kopplek(telt[0]), gevonden=koppen)
    return {k: np.where(kruis[k] & eenduidig, totaal, np.nan) for k in telt}
