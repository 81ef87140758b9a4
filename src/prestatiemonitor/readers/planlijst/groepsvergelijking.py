"""A sum that a person said stands above its plans: what it is compared with, and the words that say so."""

from collections.abc import Sequence

import numpy as np

from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.rijkeuzes import keuzes

Groep = list[int]  # places among the rows of plans


class Groepssommen:
    """The answered totals of a list, with the plans directly below each, down to the next total or group.

    `boven` has per total the plans since the previous one, of which it is the sum in most lists.
    """

    def __init__(self, lezing: Lezing, kolommen: Plankolommen, regels: Planregels, boven: Sequence[Groep]) -> None:
        self._kolommen, self._regels, self._boven = kolommen, regels, boven
        self.onder: dict[int, list[int]] = {}
        gekozen = {rij for rij, keuze in keuzes(lezing, kolommen).items() if keuze == "totaal"}
        grenzen = sorted({*regels.totalen, *regels.groepstotalen, kolommen.blad.rijen}) if gekozen else []
        for i, rij in enumerate(regels.totalen if gekozen else ()):
            volgende = next(grens for grens in grenzen if grens > rij)
            groep = [p for p, plan in enumerate(regels.plannen) if rij < plan < volgende]
            if rij in gekozen and groep:
                self.onder[i] = groep

    def vergeleken(self, i: int, kolom: int, aantallen: np.ndarray, gesteld: np.ndarray) -> tuple[float, str]:
        """What a total that fits nothing is compared with, and that in words: `18 (D3 t/m D4) of 12 (D6 t/m D7)`."""
        boven = [] if self._zeker_eronder(aantallen, gesteld) else self._boven[i]
        groepen = [groep for groep in (boven, self.onder[i]) if groep]
        return float(aantallen[groepen[0]].sum()), " of ".join(self._som(kolom, aantallen, g) for g in groepen)

    def _zeker_eronder(self, aantallen: np.ndarray, gesteld: np.ndarray) -> bool:
        """Whether the sums of this list stand above their plans: others were found, or another one is right so."""
        return bool(self._regels.groepstotalen) or any(
            gesteld[i] == aantallen[groep].sum() != aantallen[self._boven[i]].sum() for i, groep in self.onder.items()
        )

    def _som(self, kolom: int, aantallen: np.ndarray, groep: Groep) -> str:
        van, tot = (self._kolommen.blad.cel(self._regels.plannen[p], kolom) for p in (groep[0], groep[-1]))
        return f"{int(aantallen[groep].sum())} ({van if van == tot else f'{van} t/m {tot}'})"
