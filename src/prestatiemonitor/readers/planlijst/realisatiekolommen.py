"""Which columns count homes that are built, by their headings, and which plans are built, by their phase."""

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.planlijst.delen import Delen
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.duiding import ONBEKENDE_KOLOM, normaliseer
from prestatiemonitor.readers.woorden.fasen import lees_fase, neem_gereed

_JAREN = ("jaar_van", "jaar_tot")
_FASEVELDEN = ("fase", "planstatus_bron")
_GEREED = {"gereed": np.inf, "niet gereed": 0.0}


def keur_realisatiekoppen(kolommen: Plankolommen) -> None:
    """A column such as `Gerealiseerd t/m 2025` without years beside it may be a part of other homes: not known then."""
    telt = [k for k in kolommen.van_soort("aantal") if "jaar_van" in kolommen.duidingen[k].kenmerken]
    jaren = {tuple(kolommen.duidingen[k].kenmerken.get(naam) for naam in _JAREN) for k in telt}
    for kolom in telt if len(jaren) == 1 else []:
        if neem_gereed(normaliseer(kolommen.koppen.teksten[kolom]))[1]:
            kolommen.duidingen[kolom] = ONBEKENDE_KOLOM


def gereed_volgens_koppen(kolommen: Plankolommen, delen: Delen) -> np.ndarray:
    """Per part whether the heading of its column (or of that with its years) says that it is built; NaN if not."""
    gereed = {k: neem_gereed(normaliseer(kolommen.koppen.teksten[k]))[1] for k in kolommen.van_soort("aantal")}
    gereed = {k: zegt for k, zegt in gereed.items() if "jaar_van" in kolommen.duidingen[k].kenmerken}
    if True not in gereed.values():
        return np.full(len(delen.rij), np.nan)
    per_kolom = {k: float(zegt) for k, zegt in gereed.items() if zegt is not None}
    per_jaar = {tuple(kolommen.duidingen[k].kenmerken.get(naam) for naam in _JAREN): w for k, w in per_kolom.items()}
    van_jaren = [per_jaar.get(tuple(k.get(naam) for naam in _JAREN), np.nan) for k in delen.kenmerken]
    paren = zip(delen.kolom.tolist(), delen.kenmerk.tolist(), strict=True)
    return np.array([per_kolom.get(kolom, van_jaren[kenmerk]) for kolom, kenmerk in paren], dtype=float)


def gereed_volgens_fase(lezer: Kolomlezer, kolommen: Plankolommen) -> np.ndarray:
    """Per row infinite where its phase says that all homes are built, 0 where it says that they are not, else NaN.

    Not built is only said in a list in which the phase of another plan says that it is.
    """
    uit = np.full(len(lezer.rijen), np.nan)
    for veld in _FASEVELDEN:
        boven = kolommen.gelden(veld, lezer.rijen)
        kolom = kolommen.velden.get(veld)
        if kolom is None and not any(boven):
            continue
        cellen = lezer.tekst(kolom) if kolom is not None else [None] * len(uit)
        gezegd = {tekst: lees_fase(tekst) for tekst in {*cellen, *boven} if tekst}
        if {*gezegd.values()}.isdisjoint(("onzeker", *_GEREED)):
            continue
        samen = [tekst or van_boven for tekst, van_boven in zip(cellen, boven, strict=True)] if any(boven) else cellen
        per_rij = np.array([*map(gezegd.get, samen)], dtype=object)
        for i in np.flatnonzero(per_rij == "onzeker").tolist():
            if cellen[i] and kolom is not None:
                lezer.meld(ms.FASE_GEREED_ONZEKER, i, kolom)
        for gereed, waarde in _GEREED.items():
            uit[per_rij == gereed] = waarde
    return uit if np.isinf(uit).any() else np.full(len(uit), np.nan)
