"""Plans of which rows of another list say that they are a part: asked, as the lists are read together."""

from collections.abc import Sequence
from itertools import permutations

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.verwijzingen import genoemd_in, verwijst


def vraag_hoofdplannen_elders(lezing: Lezing, lijsten: Sequence[tuple[Plankolommen, Planregels]]) -> None:
    """Ask about plans with homes that a row with homes on another list says to be a part of, and leave them out."""
    for (lijst, regels), (ander, andere) in permutations(lijsten, 2):
        if not verwijst(lijst, regels.plannen):
            continue
        delen, plannen = _met_woningen(lijst, regels), _met_woningen(ander, andere)
        kolom = ander.velden.get("plan", ander.velden.get("plan_sleutel", 0))
        weg = {rij: deel for rij, deel in genoemd_in(lijst, delen, ander, plannen).items() if rij not in andere.gekozen}
        for rij, deel in weg.items():
            blad, cel = lijst.blad.plaats(deel, lijst.velden.get("plan", lijst.velden.get("plan_sleutel", 0)))
            lezing.meld(ms.HOOFDPLAN_EN_DELEN, ander.blad, rij, kolom, eerste=f"{blad}!{cel}")
            gevuld = ander.blad.gevuld[rij]
            lezing.boek(ander.blad, rij, gevuld, "overgeslagen", reden="plan met delen op een andere lijst")
        andere.zonder(weg)


def _met_woningen(lijst: Plankolommen, regels: Planregels) -> list[int]:
    telt = lijst.van_soort("aantal", "totaal")
    getallen = np.nan_to_num(lijst.blad.getallen[np.ix_(regels.plannen, telt)])
    return [regels.plannen[i] for i in np.flatnonzero(getallen.any(axis=1)).tolist()]
