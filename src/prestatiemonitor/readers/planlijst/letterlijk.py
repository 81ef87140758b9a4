"""The rows of a list that is read to the letter: each of them is a plan, or homes of one."""

import numpy as np

from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels


def elke_regel(kolommen: Plankolommen) -> Planregels:
    """Every row below the headings, whatever its name or remark is."""
    eerste = kolommen.koppen.eerste_regel
    rijen = (np.flatnonzero(kolommen.blad.gevuld[eerste:].any(axis=1)) + eerste).tolist()
    return Planregels(plannen=rijen, kernen=[None] * len(rijen))
