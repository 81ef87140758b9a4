"""Years in rows below a plan, in the column with the names: read as if they had a column of their own."""

from collections.abc import Sequence

import numpy as np

from prestatiemonitor.readers.planlijst.banners import banner
from prestatiemonitor.readers.planlijst.draaitabel import Vouwer
from prestatiemonitor.readers.planlijst.kopwoorden import RIJLABELS
from prestatiemonitor.readers.planlijst.naamgetallen import is_jaar, is_kaal_getal
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijwoorden import zonder_totaalwoord
from prestatiemonitor.readers.planlijst.tussenkoppen import kern_van
from prestatiemonitor.readers.woorden.cellen import als_tekst


def zet_jaren_apart(kolommen: Plankolommen) -> Plankolommen:
    """The list with a column for years where each row with one stands below a plan without homes; else as it is."""
    kolom = next((k for k, d in enumerate(kolommen.duidingen) if (d.soort, d.naam) == ("veld", "plan")), None)
    telt = kolommen.van_soort("aantal", "totaal")
    per_jaar = any("jaar_van" in kolommen.duidingen[k].kenmerken for k in telt)
    if kolom is None or not telt or per_jaar or kolommen.van_soort("oplevering", "verwijzing"):
        return kolommen
    if kolommen.duidingen[kolom].reden == RIJLABELS or kolommen.blad.samengevoegd:
        return kolommen
    jaren = _jaarrijen(kolommen, kolom, telt)
    return Vouwer(kolommen, kolom, ["plan", "jaar"], []).apart(jaren) if jaren else kolommen


def _jaarrijen(kolommen: Plankolommen, kolom: int, telt: Sequence[int]) -> set[int]:
    """The rows with a year; none where one of them stands below no plan, or below one that counts something else."""
    blad, eigen = kolommen.blad, [k for k in kolommen.van_soort("veld") if k != kolom]
    uit, boven, plan, som = set[int](), -1, -1, np.zeros(len(telt))
    for rij in range(kolommen.koppen.eerste_regel, blad.rijen):
        waarde = blad.cellen[rij, kolom]
        if is_jaar(waarde) and not blad.gevuld[rij, eigen].any():
            if plan < 0 and boven >= 0 and _is_plan(blad.cellen[boven, kolom]):
                plan = boven  # looked at only where a year stands below it
            if plan < 0 or not (blad.gevuld[rij, telt].any() or _is_leeg(kolommen, plan, telt)):
                return set()  # a year alone is that of the plans below it
            uit.add(rij)
            som = som + np.nan_to_num(blad.getallen[rij, telt])
            continue
        if not _klopt(kolommen, plan, telt, som):
            return set()
        boven, plan, som = rij, -1, np.zeros(len(telt))
    return uit if _klopt(kolommen, plan, telt, som) else set()


def _is_plan(waarde: object) -> bool:
    tekst = als_tekst(waarde)
    if not tekst or is_kaal_getal(waarde):
        return False
    return zonder_totaalwoord(tekst) is None and not kern_van(tekst) and not banner(tekst)


def _is_leeg(kolommen: Plankolommen, plan: int, telt: Sequence[int]) -> bool:
    return not kolommen.blad.gevuld[plan, list(telt)].any()  # a number as text is one as well


def _klopt(kolommen: Plankolommen, plan: int, telt: Sequence[int], som: np.ndarray) -> bool:
    """Whether a plan with years below it has no homes of its own, or just those."""
    if plan < 0 or not som.any():
        return True
    eigen = np.nan_to_num(kolommen.blad.getallen[plan, list(telt)])
    return _is_leeg(kolommen, plan, telt) or bool((eigen == som).all())
