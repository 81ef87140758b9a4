"""Rows with homes that have neither a status nor a year in a list where all others have one: asked, and not counted."""

from collections.abc import Callable, Sequence

import numpy as np

from prestatiemonitor.readers.bestand.blad import Masker
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.rijen import aaneen, zijn_leeg_in
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat

_STATUS = ("planstatus_bron", "hardheid")
JAARVELDEN = ("oplevering", "oplevering_eerste", "oplevering_laatste")
_CODES = ("plan_sleutel", "plan_verwijzing")
_ZEGT_NIETS = ("plan", "kern", "toelichting")  # of these a total can have one as well
_DEEL = 10  # of a list, one in so many rows can be something else; more of them are how the list is written


def lijken_geen_plan(kolommen: Plankolommen, regels: Planregels, aantallen: Callable[[], np.ndarray]) -> Masker:
    """Rows that are written otherwise than the plans: a few of them anywhere, or any number below the last plan.

    `aantallen` gives what each row counts: nearly always every plan has a status or a year, and that is not asked.
    """
    rijen, blad = regels.plannen, kolommen.blad
    geen = np.zeros(len(rijen), dtype=bool)
    status = [kolommen.velden[n] for n in _STATUS if n in kolommen.velden]
    jaren = [kolommen.velden[n] for n in JAARVELDEN if n in kolommen.velden]
    if len(rijen) < 2 or "plan" not in kolommen.velden or not (status or jaren):
        return geen
    mag = _ZEGT_NIETS if status and jaren else ("plan", "toelichting")
    velden = [k for k in kolommen.van_soort("veld") if kolommen.duidingen[k].naam not in mag]
    codes = [kolommen.velden[n] for n in _CODES if n in kolommen.velden]
    heeft = _gevuld(kolommen, rijen, [*status, *jaren])
    if heeft.all() or not heeft.any():
        return geen
    kan = ~heeft & (aantallen() != 0).any(axis=1)
    if not kan.any():
        return geen
    kan &= ~_gevuld(kolommen, rijen, [*velden, *codes])
    if not kan.any():
        return geen
    namen = [plat(als_tekst(naam)) for naam in blad.gelezen[rijen, kolommen.velden["plan"]].tolist()]
    bekend = {naam for naam, gezegd in zip(namen, heeft.tolist(), strict=True) if gezegd}
    kan &= np.array([naam not in bekend for naam in namen], dtype=bool)  # another row of the same plan says it
    staart = np.arange(len(rijen)) > np.flatnonzero(~kan)[-1]
    boven = int((~staart).sum())
    onder_elkaar = int((heeft & ~staart).sum()) * _DEEL >= boven * (_DEEL - 1)  # nearly all plans have one
    weinig = int(kan.sum()) * _DEEL < len(rijen)
    return np.asarray(kan & (weinig | (staart & onder_elkaar & (staart.sum() <= boven))))


def _gevuld(kolommen: Plankolommen, rijen: Sequence[int], velden: Sequence[int]) -> Masker:
    """Rows with anything known in one of these columns."""
    uit, index = np.zeros(len(rijen), dtype=bool), aaneen(rijen)
    for kolom in velden:
        uit |= ~zijn_leeg_in(kolommen.blad, index, kolom)
    return uit
