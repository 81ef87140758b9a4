"""Rows without a name of which the assignment says that they are a phase or a part of the plan above them."""

from dataclasses import replace

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import HOORT_ERBIJ
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijkeuzes import keuzes
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_getal, is_leeg


def hang_aan_erboven(lezing: Lezing, kolommen: Plankolommen) -> dict[int, int]:
    """Let the name above go for such rows; returns the row with the name of each. Not below a row that is no plan."""
    naam = kolommen.velden.get("plan", kolommen.velden.get("plan_sleutel"))
    erbij = sorted(rij for rij, keuze in keuzes(lezing, kolommen).items() if keuze == HOORT_ERBIJ)
    if naam is None or not erbij:
        return {}
    blad, uit = kolommen.blad, dict[int, int]()
    for rij in erbij:
        boven = uit.get(rij - 1, rij - 1)
        los = rij > kolommen.koppen.eerste_regel and is_leeg(blad.gelezen[rij, naam])
        if los and not is_leeg(blad.gelezen[boven, naam]):
            uit[rij] = boven
    laatste = {boven: rij for rij, boven in uit.items()}
    bereiken = tuple((boven, naam, rij, naam) for boven, rij in laatste.items())
    kolommen.blad = replace(blad, samengevoegd=(*blad.samengevoegd, *bereiken))
    return uit


def deelnaam(blad: Blad, rij: int, naam: str) -> str:
    """What such a part is called: the plan, and the text in the first filled cell of its row."""
    gevuld = np.flatnonzero(blad.gevuld[rij])
    eigen = blad.cellen[rij, int(gevuld[0])] if len(gevuld) else None
    return naam if is_leeg(eigen) or is_getal(eigen) else f"{naam}, {als_tekst(eigen)}"
