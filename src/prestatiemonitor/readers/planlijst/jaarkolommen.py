"""Columns of counts in which years stand: asked, and never read as homes."""

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.rijen import aaneen
from prestatiemonitor.readers.woorden.duiding import Duiding, normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.tables.waarden import EERSTE_JAAR, LAATSTE_JAAR

_GENOEG = 2  # years under a heading that says nothing of time; one can be a large plan


def vraag_jaren(lezing: Lezing, kolommen: Plankolommen) -> None:
    """Ask what a column is whose heading says homes and whose cells say years, unless that was answered."""
    indeling = lezing.indeling.blad(kolommen.blad.plaats(*kolommen.kopplek(0))[0])
    for kolom in _met_een_jaar(kolommen, kolommen.van_soort("aantal", "totaal", "deelsom")):
        if indeling.lees_als(kolommen.koppen.teksten[kolom], kolommen.koppen.letters[kolom]) is not None:
            continue
        if _heeft_jaren(kolommen, kolom):
            lezing.meld(
                ms.JAREN_ALS_AANTAL,
                kolommen.blad,
                *kolommen.kopplek(kolom),
                gevonden=kolommen.kop(kolom),
                over=kolommen.kolomnaam(kolom),
            )
            kolommen.duidingen[kolom] = Duiding("onbekend", reden="jaren onder een kop van aantallen")


def _met_een_jaar(kolommen: Plankolommen, posities: list[int]) -> list[int]:
    """Those of the columns in which a number can be a year: nearly always none."""
    getallen = kolommen.blad.getallen[kolommen.koppen.eerste_regel :, aaneen(posities)]
    is_jaar = np.asarray(((getallen >= EERSTE_JAAR) & (getallen <= LAATSTE_JAAR)).any(axis=0))
    return [kolom for kolom, kan in zip(posities, is_jaar.tolist(), strict=True) if kan]


def _heeft_jaren(kolommen: Plankolommen, kolom: int) -> bool:
    """Whether every number of a column, but for its sum, is a year."""
    getallen = kolommen.blad.getallen[kolommen.koppen.eerste_regel :, kolom]
    getallen = getallen[~np.isnan(getallen) & (getallen != 0)]
    if len(getallen) > 1:
        getallen = getallen[getallen * 2 != getallen.sum()]
    woorden = {*normaliseer(kolommen.koppen.teksten[kolom]).split()}
    zegt_tijd = (
        bool(woorden & herkenning().kopwoorden["tijd"]) and "jaar_van" not in kolommen.duidingen[kolom].kenmerken
    )
    genoeg = len(getallen) >= (1 if zegt_tijd else _GENOEG)
    return genoeg and bool(((getallen >= EERSTE_JAAR) & (getallen <= LAATSTE_JAAR)).all())
