"""Counts of the previous monitor beside those of this one: only the last are read."""

from collections.abc import Sequence

import numpy as np

from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.standen import VORIGE
from prestatiemonitor.readers.woorden.duiding import Duiding, normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning


def laat_verschil_weg(kolommen: Plankolommen) -> None:
    """Leave out what the counts of this monitor differ from those of the previous one, where it is that on each row."""
    vorige = [k for k, duiding in enumerate(kolommen.duidingen) if duiding == VORIGE]
    telt = kolommen.van_soort("aantal", "totaal")
    verschil, erbij = (herkenning().kopwoorden[naam] for naam in ("verschil", "bij_verschil"))
    for kolom in kolommen.van_soort("onbekend") if vorige else []:
        woorden = {*normaliseer(kolommen.koppen.teksten[kolom]).split()}
        if woorden & verschil and woorden <= verschil | erbij and _is_verschil(kolommen, kolom, vorige, telt):
            kolommen.duidingen[kolom] = Duiding("ongebruikt", reden="het verschil met de vorige monitor")


def _is_verschil(kolommen: Plankolommen, kolom: int, vorige: Sequence[int], telt: Sequence[int]) -> bool:
    getallen = kolommen.blad.getallen[kolommen.koppen.eerste_regel :]
    gevuld = ~np.isnan(getallen[:, kolom])
    nul = np.nan_to_num(getallen)
    return bool(gevuld.any()) and any(
        (nul[gevuld, kolom] == nul[gevuld, nu] - nul[gevuld, toen]).all() for nu in telt for toen in vorige
    )
