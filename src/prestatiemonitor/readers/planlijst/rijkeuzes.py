"""Rows that are a total because their formula says so, and rows of which the assignment says what they are."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from prestatiemonitor.readers.indeling import OVERGESLAGEN, Rijkeuze
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.cellen import als_tekst

_MERKEN = ("plan_sleutel", "planstatus_bron")

if TYPE_CHECKING:
    from prestatiemonitor.readers.planlijst.planregels import Planregels


def pas_rijkeuzes_toe(lezing: Lezing, kolommen: Plankolommen, regels: "Planregels", bijzonder: set[int]) -> None:
    """Put rows where the assignment says they belong; what it says nothing of stays as it is."""
    for rij in formuletotalen(kolommen) - bijzonder:
        regels.totalen = sorted({*regels.totalen, rij})
        bijzonder.add(rij)
    for rij, keuze in _keuzes(lezing, kolommen).items():
        regels.onzeker.discard(rij)
        if keuze == "telt mee":
            regels.deeltotalen.pop(rij, None)
            regels.totalen = [r for r in regels.totalen if r != rij]
            regels.gekozen.add(rij)
            bijzonder.discard(rij)
        elif keuze == "totaal":
            if rij not in regels.deeltotalen:
                regels.totalen = sorted({*regels.totalen, rij})
            bijzonder.add(rij)
        else:
            regels.deeltotalen.pop(rij, None)
            regels.totalen = [r for r in regels.totalen if r != rij]
            bijzonder.add(rij)
            _sla_over(lezing, kolommen, rij)


def _sla_over(lezing: Lezing, kolommen: Plankolommen, rij: int) -> None:
    blad = kolommen.blad
    getal = blad.is_getal[rij]
    lezing.boek(blad, rij, blad.gevuld[rij] & getal, "overgeslagen", reden=OVERGESLAGEN)
    lezing.boek(blad, rij, blad.gevuld[rij] & ~getal, "tekst", reden=OVERGESLAGEN)


def _keuzes(lezing: Lezing, kolommen: Plankolommen) -> dict[int, Rijkeuze]:
    """The rows with an assignment: by their number in the workbook, or the text in their first filled cell."""
    blad, uit = kolommen.blad, dict[int, Rijkeuze]()
    for naam in dict.fromkeys(blad.plaats(rij, 0)[0] for rij in _enkele(kolommen)):
        indeling = lezing.indeling.blad(naam)
        if not indeling.rijen:
            continue
        for rij in range(kolommen.koppen.eerste_regel, blad.rijen):
            gevuld = np.flatnonzero(blad.gevuld[rij])
            if not len(gevuld):
                continue
            waar, cel = blad.plaats(rij, int(gevuld[0]))
            nummer = int(cel.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
            tekst = als_tekst(blad.cellen[rij, int(gevuld[0])])
            if waar == naam and (keuze := indeling.rijkeuze(nummer, tekst)):
                uit[rij] = keuze
    return uit


def _enkele(kolommen: Plankolommen) -> Sequence[int]:
    """Rows enough to meet every sheet that this list was made of: all of them only for a rearranged one."""
    eerste = kolommen.koppen.eerste_regel
    return range(eerste, kolommen.blad.rijen) if kolommen.blad.herkomst is not None else [kolommen.koppen.rij]


def formuletotalen(kolommen: Plankolommen) -> set[int]:
    """Rows in which the formula of a count adds up other rows of the same column: totals, whatever they are called.

    Only among rows without a code and a status: looking at formulas takes time, and no total has those.
    """
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    merken = [kolommen.velden[naam] for naam in _MERKEN if naam in kolommen.velden]
    telt = kolommen.van_soort("aantal", "totaal")
    kan = np.asarray(blad.is_getal[eerste:, telt].any(axis=1) & ~blad.gevuld[eerste:, merken].any(axis=1))
    if blad.herkomst is not None or not kan.any():
        return set()
    return {
        rij
        for (rij, kolom), bereiken in blad.sommen.items()
        if kolom in telt
        and rij >= eerste
        and kan[rij - eerste]
        and any(_telt_rijen_op(rij, kolom, bereik) for bereik in bereiken)
    }


def _telt_rijen_op(rij: int, kolom: int, bereik: tuple[int, int, int, int]) -> bool:
    r1, k1, r2, k2 = bereik
    return k1 == k2 == kolom and r2 > r1 and not r1 <= rij <= r2
