"""Rows of a list whose names stand inwards by how their cells look, where the numbers say that they may be parts."""

from collections.abc import Sequence

import numpy as np

from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.bijna_totalen import lijkt_som
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen

_MEESTE = 8  # parts of one plan that are looked for


def ingesprongen_rijen(lezing: Lezing, kolommen: Plankolommen, nummers: Sequence[int]) -> frozenset[int]:
    """The rows that stand inwards; none where no row is, or nearly is, the sum of two or more rows below it.

    How cells look is known only once the styles of the workbook are opened, and that takes time.
    """
    if not any(blad.kan_inspringen for blad in lezing.werkboek.bladen):
        return frozenset()
    telt = kolommen.van_soort("aantal", "totaal")
    aantallen = np.nan_to_num(kolommen.blad.getallen[np.ix_(nummers, telt)])
    if not _heeft_sommen(aantallen):
        return frozenset()
    plekken = ((rij, kolommen.blad.plek(rij, kolommen.velden["plan"])) for rij in nummers)
    return frozenset(rij for rij, plek in plekken if plek and plek[1:] in lezing.werkboek.opmaak(plek[0]).ingesprongen)


def _heeft_sommen(aantallen: np.ndarray) -> bool:
    """Whether a row is the sum of the rows directly below it, as many as that may be; sought by their totals first."""
    samen, boven = aantallen.sum(axis=1), np.vstack([np.zeros(aantallen.shape[1]), aantallen.cumsum(axis=0)])
    onder = boven.sum(axis=1)
    for aantal in range(2, min(_MEESTE, len(samen) - 1) + 1):
        eigen = samen[:-aantal]
        verschil = np.abs(onder[aantal + 1 :] - onder[1:-aantal] - eigen)
        kan = np.flatnonzero((eigen > 0) & (verschil * 10 <= np.maximum(eigen, 10)))
        if lijkt_som(aantallen[kan], boven[kan + 1 + aantal] - boven[kan + 1], zwak=True).any():
            return True
    return False
