"""Rows of a plan list that have the name of a corporation for that of a plan: its stock, or a total of its plans."""

from collections.abc import Callable

import numpy as np

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.bestand.blad import Masker
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels


def heten_als_corporatie(kolommen: Plankolommen, regels: Planregels, kan: Callable[[], Masker]) -> Masker:
    """Which of them are called so and count homes; `kan` tells those without a code and a status, and is asked last."""
    uit = np.zeros(len(regels.plannen), dtype=bool)
    if kolommen.is_detail or "plan" not in kolommen.velden:
        return uit
    namen = kolommen.blad.gelezen[regels.plannen, kolommen.velden["plan"]].tolist()
    bekend = {
        naam.lower() for partij in load_afspraken().corporaties for naam in (partij.code, partij.naam, *partij.namen)
    }
    uit |= np.array([isinstance(naam, str) and naam.strip().lower() in bekend for naam in namen], dtype=bool)
    return np.asarray(uit & kan()) if uit.any() else uit
