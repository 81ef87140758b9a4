"""Rows that are a total because their formula says so, and rows of which the assignment says what they are."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import HOORT_ERBIJ, OVERGESLAGEN, Rijkeuze
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.cellen import als_tekst

_MERKEN = ("plan_sleutel", "planstatus_bron")

Plaats = tuple[str, int, int]

if TYPE_CHECKING:
    from prestatiemonitor.readers.planlijst.planregels import Planregels


def pas_rijkeuzes_toe(lezing: Lezing, kolommen: Plankolommen, regels: "Planregels", bijzonder: set[int]) -> None:
    """Put rows where the assignment says they belong; what it says nothing of stays as it is."""
    for rij in formuletotalen(lezing, kolommen) - bijzonder:
        regels.totalen = sorted({*regels.totalen, rij})
        bijzonder.add(rij)
    for rij, keuze in keuzes(lezing, kolommen).items():
        regels.onzeker.discard(rij)
        if keuze in ("telt mee", HOORT_ERBIJ):
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


def keuzes(lezing: Lezing, kolommen: Plankolommen) -> dict[int, Rijkeuze]:
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


def formuletotalen(lezing: Lezing, kolommen: Plankolommen) -> set[int]:
    """Rows in which the formula of a count adds up other rows of the same column: totals, whatever they are called.

    Only among rows without a code and a status: looking at formulas takes time, and no total has those.
    """
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    merken = [kolommen.velden[naam] for naam in _MERKEN if naam in kolommen.velden]
    telt = kolommen.van_soort("aantal", "totaal")
    kan = np.asarray(blad.is_getal[eerste:, telt].any(axis=1) & ~blad.gevuld[eerste:, merken].any(axis=1))
    namen = blad.herkomst.bladen if blad.herkomst else (blad.naam,)
    if not kan.any() or not any(bron.sommen for naam in namen if (bron := lezing.werkboek.blad(naam))):
        return set()
    rijen = (np.flatnonzero(kan) + eerste).tolist()
    return {rij for kolom in telt for rij in _sommen_in(lezing, blad, kolom, rijen)}


def _sommen_in(lezing: Lezing, blad: Blad, kolom: int, rijen: Sequence[int]) -> Iterator[int]:
    """Which of these rows add up two or more other cells of their column, wherever that stands in the workbook."""
    eigen: set[Plaats] = set()
    for rij in rijen:
        plek = blad.plek(rij, kolom)
        bron = lezing.werkboek.blad(plek[0]) if plek else None
        bereiken = bron.sommen.get(plek[1:], ()) if bron and plek else ()
        if not bereiken or not plek:
            continue
        eigen = eigen or {p for r in range(blad.rijen) if (p := blad.plek(r, kolom))}
        for r1, k1, r2, k2 in bereiken:
            hoeken, aantal = {(plek[0], r1, k1), (plek[0], r2, k2)}, (r2 - r1 + 1) * (k2 - k1 + 1)
            in_lijn = (r1 == r2) != (k1 == k2)
            if in_lijn and aantal > 1 and hoeken <= eigen and not (r1 <= plek[1] <= r2 and k1 <= plek[2] <= k2):
                yield rij
