"""Whether overlapping count columns leave no doubt about how many homes a row has, whatever was read of them."""

from collections.abc import Mapping, Sequence

import numpy as np

from prestatiemonitor.readers.planlijst.overlap import dekt_alles, is_deel_van, sluit_uit, wat_gezegd
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen


def twijfel(
    kolommen: Plankolommen, aantallen: Mapping[int, np.ndarray], gelezen: np.ndarray, totaal: np.ndarray | None
) -> bool:
    """Whether on some row more homes can be meant than were read, or fewer; `aantallen` as the columns have them.

    There is no doubt where a stated total says it, where columns that exclude each other are of all homes, or where
    the least that the columns can be (those that exclude each other, added) is the most (all that are no part of
    another one, added).
    """
    posities = [*aantallen]
    wat = {k: wat_gezegd(kolommen, k) for k in posities}
    los = {k: {a for a in posities if a != k and sluit_uit(wat[k], wat[a])} for k in posities}
    getallen = np.nan_to_num(np.array([aantallen[k] for k in posities]))
    zeker = gelezen == totaal if totaal is not None else np.zeros(len(gelezen), dtype=bool)
    for familie in _families(posities, los):
        if _is_van_alles(kolommen, familie):
            zeker |= gelezen == getallen[[posities.index(k) for k in familie]].sum(axis=0)
    for i in np.flatnonzero(~zeker & (getallen > 0).any(axis=0)).tolist():
        eigen = {k: float(getallen[j, i]) for j, k in enumerate(posities) if getallen[j, i] > 0}
        if not _minst(eigen, los, [*eigen]) == _meest(kolommen, eigen) == gelezen[i]:
            return True
    return False


def _families(posities: Sequence[int], los: Mapping[int, set[int]]) -> list[list[int]]:
    """Columns that exclude each other, as many as go together with each column."""
    families = []
    for eerste in posities:
        familie = [eerste]
        for kolom in posities:
            if kolom != eerste and all(kolom in los[a] for a in familie):
                familie.append(kolom)
        families.append(familie)
    return families


def _is_van_alles(kolommen: Plankolommen, familie: Sequence[int]) -> bool:
    wat = [wat_gezegd(kolommen, k) for k in familie]
    return dekt_alles(wat) or all("jaar_van" in deel for deel in wat)


def _minst(eigen: Mapping[int, float], los: Mapping[int, set[int]], over: Sequence[int]) -> float:
    """The largest sum of columns that exclude each other."""
    if not over:
        return 0.0
    eerste, *rest = over
    met = eigen[eerste] + _minst(eigen, los, [k for k in rest if k in los[eerste]])
    if all(k in los[eerste] for k in rest):
        return met
    return max(met, _minst(eigen, los, rest))


def _meest(kolommen: Plankolommen, eigen: Mapping[int, float]) -> float:
    """The sum of the columns that are no part of another one."""
    wat = {k: wat_gezegd(kolommen, k) for k in eigen}
    return sum(aantal for k, aantal in eigen.items() if not any(is_deel_van(wat[k], wat[a]) for a in eigen if a != k))
