"""Rows of plans that are (nearly) the sum of the plans above them: a total under another name, kept up or not."""

from collections.abc import Mapping
from itertools import pairwise

import numpy as np

from prestatiemonitor.readers.bestand.blad import Masker
from prestatiemonitor.readers.controle.instellingen import groepsgrenzen

_MEESTE = 50  # rows that stand out by what they do not say; of more of them that is how the list is written
_RUIMER = 2  # times as much may differ where two columns or more are the sum exactly
_ZEKER = 3  # columns that are the sum exactly, beside which another can be anything


def bijna_totalen(aantallen: np.ndarray, kan: Masker, gesteld: Mapping[int, np.ndarray]) -> Masker:
    """Which of the rows that can be a total (`kan`) are one by their numbers; `gesteld` has totals, by the row after.

    A sum that is off in a column counts where the others are right: in two of them, or where such sums divide the whole
    list, or where the row says less of itself than most plans do.
    """
    uit, n = np.zeros(len(aantallen), dtype=bool), len(aantallen)
    if not kan.any() or n <= (minst := groepsgrenzen().delen.waarde):
        return uit
    boven = np.vstack([np.zeros(aantallen.shape[1]), aantallen.cumsum(axis=0)])
    stukken = sorted({0, *gesteld, n})
    for begin, eind in pairwise(stukken):
        heel = _keten(aantallen, boven, kan, begin, eind, zwak=True)
        rest = aantallen[heel[-1] + 1 : eind].sum(axis=0) if heel else aantallen[:0].sum(axis=0)
        los = aantallen[begin:eind].sum(axis=0) - aantallen[heel].sum(axis=0)
        klopt = eind in gesteld and bool(lijkt_som(gesteld[eind], np.array([rest, los]), zwak=True).any())
        sluit = bool(heel) and (heel[-1] == eind - 1 or klopt)
        uit[heel if sluit else _keten(aantallen, boven, kan, begin, eind, zwak=False)] = True
    if kan.sum() * 2 <= n and kan.sum() <= _MEESTE:
        for i in np.flatnonzero(kan & ~uit).tolist():
            vorige = np.flatnonzero(kan[:i] & uit[:i])
            vanaf = max([0, *(g for g in gesteld if g <= i), *(vorige[-1:] + 1).tolist()])
            sommen = boven[i] - boven[vanaf : max(i - minst + 1, vanaf)]
            uit[i] = bool(len(sommen)) and bool(lijkt_som(aantallen[i], sommen, zwak=True).any())
    return uit


def _keten(aantallen: np.ndarray, boven: np.ndarray, kan: Masker, begin: int, eind: int, *, zwak: bool) -> list[int]:
    """The rows that are the sum since `begin`, or since the row before of these, up to `eind`."""
    uit, mogelijk, minst = list[int](), np.flatnonzero(kan[:eind]), groepsgrenzen().delen.waarde
    while len(mogelijk := mogelijk[mogelijk >= begin + minst]):
        lijkt = lijkt_som(aantallen[mogelijk], boven[mogelijk] - boven[begin], zwak=zwak)
        if not lijkt.any():
            break
        uit.append(int(mogelijk[lijkt.argmax()]))
        begin = uit[-1] + 1
    return uit


def lijkt_som(eigen: np.ndarray, sommen: np.ndarray, *, zwak: bool) -> np.ndarray:
    """Whether rows are these sums, in every column or but for a few."""
    verschil = np.abs(eigen - sommen)
    telt, anders, samen = (sommen != 0) | (eigen != 0), verschil.sum(axis=1), np.abs(sommen).sum(axis=1)
    gelijk, kolommen = ((verschil == 0) & telt).sum(axis=1), telt.sum(axis=1)
    deels = (kolommen > 1) & (gelijk * 2 >= kolommen)
    mag = np.maximum(1, samen / groepsgrenzen().bijna_een_op.waarde)  # a home, or that part of the sum
    if zwak:
        return np.asarray((samen > 0) & ((anders == 0) | (deels & (anders <= mag))))
    bijna = (anders <= mag * _RUIMER) | (gelijk >= _ZEKER)
    return np.asarray((samen > 0) & (gelijk > 1) & deels & bijna)
