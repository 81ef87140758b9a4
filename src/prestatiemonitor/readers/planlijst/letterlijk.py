"""The rows of a list that is read to the letter: each of them is a plan, or homes of one, unless a person said not."""

import numpy as np

from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.rijkeuzes import keuzes, pas_rijkeuzes_toe


def elke_regel(lezing: Lezing, kolommen: Plankolommen) -> Planregels:
    """Every row below the headings, whatever its name or remark is; those with an answer where it puts them."""
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    rijen = (np.flatnonzero(blad.gevuld[eerste:].any(axis=1)) + eerste).tolist()
    regels = Planregels(plannen=rijen, kernen=[None] * len(rijen))
    if keuzes(lezing, kolommen):
        bijzonder = set[int]()
        pas_rijkeuzes_toe(lezing, kolommen, regels, bijzonder)
        regels.zonder(bijzonder)
        for rij in regels.totalen:
            lezing.boek(blad, rij, blad.gevuld[rij], "controletotaal")
    return regels
