"""Which homes of a programme were built (or demolished) already, as far as a workbook tells."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.planlijst.delen import Delen
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.realisatiekolommen import gereed_volgens_fase, gereed_volgens_koppen
from prestatiemonitor.readers.woorden.cellen import lijkt_getal
from prestatiemonitor.tables.waarden import SOORT

_KOLOM = {"nieuwbouw": "gerealiseerd_deel", "sloop": "sloop_gerealiseerd_deel"}


def lees_gerealiseerd(lezer: Kolomlezer, kolommen: Plankolommen) -> dict[str, np.ndarray]:
    """Per row how many homes were realised (NaN where not told; all of them, infinite, where it only says 'ja')."""
    uit = {soort: np.full(len(lezer.rijen), np.nan) for soort in SOORT}
    for soort, naam in _KOLOM.items():
        if posities := kolommen.totalen(naam):
            uit[soort] = lezer.hele_getallen(posities[0])
    if "gerealiseerd" in kolommen.velden:
        kolom = kolommen.velden["gerealiseerd"]
        if any(lijkt_getal(waarde) for waarde in lezer.cellen(kolom)):  # 1 of 10 homes is one home, not a yes
            uit["nieuwbouw"] = lezer.hele_getallen(kolom)
        else:
            ja_nee = {True: np.inf, False: 0.0, None: np.nan}
            uit["nieuwbouw"] = np.array([ja_nee[w] for w in lezer.waarheden(kolom, "Gerealiseerd")])
            uit["sloop"] = uit["nieuwbouw"].copy()
    elif not kolommen.totalen("gerealiseerd_deel"):
        uit["nieuwbouw"] = gereed_volgens_fase(lezer, kolommen)
        uit["sloop"] = np.where(np.isnan(uit["sloop"]), uit["nieuwbouw"], uit["sloop"])
    return uit


def met_realisatie(
    lezer: Kolomlezer,
    kolommen: Plankolommen,
    delen: Delen,
    sommen: Mapping[str, np.ndarray],
    gerealiseerd: Mapping[str, np.ndarray],
) -> pd.arrays.BooleanArray:
    """Per part whether it was realised: all, none, a known part of a single category (which is split), else unknown."""
    klaar = np.full(len(delen.rij), np.nan)
    splitsen: list[tuple[int, int]] = []
    for soort in SOORT:
        if np.isnan(gerealiseerd[soort]).all():
            continue
        eigen = np.flatnonzero(delen.van_soort(soort))
        rij = delen.rij[eigen]
        gereed, som = gerealiseerd[soort][rij], sommen[soort][rij]
        klaar[eigen] = np.where(np.isnan(gereed), np.nan, np.where(gereed == 0, 0, np.where(gereed >= som, 1, np.nan)))
        deels = (gereed > 0) & (gereed < som)
        enige = np.bincount(rij, minlength=len(lezer.rijen))[rij] == 1
        splitsen += [(int(d), int(g)) for d, g in zip(eigen[deels & enige], gereed[deels & enige], strict=True)]
        _meld(lezer, kolommen, soort, gerealiseerd[soort], sommen[soort], set(rij[deels & ~enige].tolist()))
    volgens_kop = gereed_volgens_koppen(kolommen, delen)
    klaar = np.where(np.isnan(volgens_kop), klaar, volgens_kop)
    return _splits(delen, klaar, splitsen)


def _meld(
    lezer: Kolomlezer,
    kolommen: Plankolommen,
    soort: str,
    gereed: np.ndarray,
    som: np.ndarray,
    onbekend_welke: set[int],
) -> None:
    posities = kolommen.totalen(_KOLOM[soort]) or [kolommen.velden.get("gerealiseerd", 0)]
    for i in sorted(onbekend_welke):
        lezer.meld(ms.REALISATIE_DEELS, i, posities[0], gevonden=int(gereed[i]), berekend=int(som[i]))
    for i in np.flatnonzero(np.isfinite(gereed) & (gereed > som)).tolist():
        lezer.meld(ms.REALISATIE_TE_VEEL, i, posities[0], gevonden=int(gereed[i]), berekend=int(som[i]))


def _splits(delen: Delen, klaar: np.ndarray, splitsen: list[tuple[int, int]]) -> pd.arrays.BooleanArray:
    """Parts of which a known number was realised become two."""
    if splitsen:
        plekken, gereed = (np.array(reeks, dtype="int64") for reeks in zip(*splitsen, strict=True))
        rij, kolom, aantal, kenmerk = delen.rij, delen.kolom, delen.aantal.copy(), delen.kenmerk
        aantal[plekken] -= gereed
        klaar[plekken] = 0
        delen.vervang(
            np.append(rij, rij[plekken]),
            np.append(kolom, kolom[plekken]),
            np.append(aantal, gereed),
            np.append(kenmerk, kenmerk[plekken]),
        )
        klaar = np.append(klaar, np.ones(len(plekken)))
    return pd.arrays.BooleanArray(klaar == 1, np.isnan(klaar))
