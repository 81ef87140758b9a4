"""Kinds of home in rows below a plan, in the column with the names: read as if they had a column of their own."""

from collections.abc import Collection, Sequence

import numpy as np

from prestatiemonitor.readers.planlijst.draaitabel import Vouwer
from prestatiemonitor.readers.planlijst.kopwoorden import RIJLABELS
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijwoorden import woordkenmerken
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat

_SOORTEN = {"eigendom", "prijsklasse", "woningtype"}
_MINSTE_REGELS = 2
_LANGSTE = 40  # a name with more characters is not that of a kind of home only


def zet_soorten_apart(kolommen: Plankolommen) -> Plankolommen:
    """The list with a column for kinds of home where those are all homes of the plan above; else as it is.

    They are where the plan has no number of its own, or where they add up to it; and where the headings of the counts
    say nothing of that sort already.
    """
    kolom = next((k for k, d in enumerate(kolommen.duidingen) if (d.soort, d.naam) == ("veld", "plan")), None)
    telt = kolommen.van_soort("aantal", "totaal")
    if kolom is None or not telt or kolommen.van_soort("kenmerk", "verwijzing"):
        return kolommen
    if kolommen.duidingen[kolom].reden == RIJLABELS or kolommen.blad.samengevoegd:
        return kolommen
    groepen = _groepen(kolommen, kolom, telt)
    if not groepen or any(not _telt_op(kolommen, groep, telt) for groep in groepen):
        return kolommen
    soorten = {rij for _, *rijen in groepen for rij in rijen}
    if len(soorten) < _MINSTE_REGELS or _zegt_kop_het_al(kolommen, kolom, telt, soorten):
        return kolommen
    return Vouwer(kolommen, kolom, ["plan", "soort"], []).apart(soorten)


def _groepen(kolommen: Plankolommen, kolom: int, telt: Sequence[int]) -> list[list[int]]:
    """Each plan with the rows of kinds of home directly below it; none where such a row stands below no plan."""
    blad, eigen = kolommen.blad, [k for k in kolommen.van_soort("veld", "oplevering") if k != kolom]
    groepen: list[list[int]] = []
    groep: list[int] = []
    eerste = kolommen.koppen.eerste_regel
    if (blad.gevuld[eerste:, eigen].any(axis=1) | ~blad.gevuld[eerste:, kolom]).all():
        return []  # every row with a name says more of its plan
    met_getal = np.flatnonzero(blad.is_getal[eerste:, telt].any(axis=1)) + eerste
    geteld = {plat(als_tekst(blad.cellen[rij, kolom])) for rij in met_getal.tolist()}  # kinds that have homes somewhere
    for rij in range(eerste, blad.rijen):
        tekst = als_tekst(blad.cellen[rij, kolom])
        if not blad.gevuld[rij, eigen].any() and _is_soort(tekst):
            telt_iets = bool(blad.is_getal[rij, telt].any())
            if not telt_iets and plat(tekst) not in geteld:
                groep = []  # may be a title of what is below
                continue
            if not groep:
                return []
            groep.append(rij)
            groepen += [groep] if len(groep) == 2 else []  # the plan and its first kind of home
        else:
            groep = [rij] if tekst and blad.gevuld[rij, eigen].any() else []
    return groepen


def _zegt_kop_het_al(kolommen: Plankolommen, kolom: int, telt: Sequence[int], soorten: Collection[int]) -> bool:
    """Whether a heading of the counts gives a feature that the rows give as well."""
    koppen = {naam for k in telt for naam in kolommen.duidingen[k].kenmerken}
    woorden = (woordkenmerken(plat(als_tekst(kolommen.blad.cellen[rij, kolom]))) or {} for rij in soorten)
    return any(koppen & kenmerken.keys() & _SOORTEN for kenmerken in woorden)


def _is_soort(tekst: str) -> bool:
    if not tekst or len(tekst) > _LANGSTE:
        return False
    kenmerken = woordkenmerken(plat(tekst)) or {}
    return bool(kenmerken.keys() & _SOORTEN) and "jaar_van" not in kenmerken


def _telt_op(kolommen: Plankolommen, groep: Sequence[int], telt: Sequence[int]) -> bool:
    """Whether the kinds of home are the plan above them, in every column; or the plan has no numbers."""
    if not kolommen.blad.gevuld[groep[0], telt].any():
        return True
    getallen, (plan, *delen) = kolommen.blad.getallen, groep
    som = np.nan_to_num(getallen[np.ix_(delen, telt)]).sum(axis=0)
    return len(delen) > 1 and bool((som == np.nan_to_num(getallen[plan, list(telt)])).all())
