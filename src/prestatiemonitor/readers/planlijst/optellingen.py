"""Rows that are no plans though no word says `totaal`: sums under the name of a kern or no name at all, and shares."""

from collections.abc import Collection, Sequence
from itertools import pairwise

import numpy as np

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.bestand.blad import Masker
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.rijen import aaneen
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning

_MERKEN = ("plan_sleutel", "planstatus_bron", "hardheid")
_LANGSTE_AANDEEL = 40  # a name with more characters is not that of a row with shares


def kern_subtotalen(kolommen: Plankolommen, plannen: Sequence[int], gekozen: Collection[int]) -> dict[int, str]:
    """The rows with only a kern's name and the sums of the plans below it; none where one of them is something else."""
    if "plan" not in kolommen.velden:
        return {}
    blad, telt = kolommen.blad, kolommen.van_soort("aantal", "totaal")
    kernen = {begin + kern.lower(): kern for kern in load_afspraken().kernen for begin in ("", "kern ")}
    if "kern" in kolommen.velden:
        eigen = [*blad.gelezen[plannen, kolommen.velden["kern"]].tolist()] if plannen else []
        kernen = {w.strip().lower(): w.strip() for w in {*eigen} if w.__class__ is str and w.strip()} | kernen
    namen = blad.cellen[plannen, kolommen.velden["plan"]].tolist() if plannen else []
    merken = [kolommen.velden[n] for n in _MERKEN if n in kolommen.velden]
    letters = {letter for kern in kernen for letter in (kern[0], kern[0].upper(), " ")}
    gevonden = {
        i: kern
        for i, naam in enumerate(namen)
        if naam.__class__ is str
        and naam[:1] in letters
        and (kern := kernen.get(naam.strip().lower()))
        and plannen[i] not in gekozen
        and _van_kern(kolommen, plannen[i], naam)
        and not blad.gevuld[plannen[i], merken].any()
    }
    if not gevonden:
        return {}
    getallen, grenzen = np.nan_to_num(blad.getallen[np.ix_(plannen, telt)]), [*gevonden, len(plannen)]
    for begin, eind in pairwise(grenzen):
        telt_op = (getallen[begin] == getallen[begin + 1 : eind].sum(axis=0)).all()
        if not telt_op or not getallen[begin].any():
            return {}
    return {plannen[i]: kern for i, kern in gevonden.items()}


def _van_kern(kolommen: Plankolommen, rij: int, naam: str) -> bool:
    """Whether a row has no other kern of its own than the one it is called after."""
    eigen = kolommen.blad.gelezen[rij, kolommen.velden["kern"]] if "kern" in kolommen.velden else None
    return is_leeg(eigen) or normaliseer(als_tekst(eigen)) == normaliseer(naam).removeprefix("kern ")


def naamloze_totalen(
    kolommen: Plankolommen, plan: Masker, totalen: Collection[int], bijzonder: Collection[int]
) -> set[int]:
    """Rows of numbers that are, in every count column, the sum of two or more plans above (all, or since a total).

    Not where rows say what homes they count: there such a row may be the homes of which that is not known.
    """
    blad, eerste, telt = kolommen.blad, kolommen.koppen.eerste_regel, kolommen.van_soort("aantal", "totaal")
    if kolommen.van_soort("kenmerk") or not telt:
        return set()
    in_telling = blad.is_getal[eerste:, aaneen(telt)].sum(axis=1)
    kaal = (in_telling > 0) & (blad.gelezen_gevuld[eerste:].sum(axis=1) == in_telling) & ~plan
    gevonden = set[int]()
    for i in np.flatnonzero(kaal).tolist():
        if eerste + i in bijzonder:
            continue
        grens = max((rij - eerste + 1 for rij in {*totalen, *gevonden} if rij < eerste + i), default=0)
        for begin in (grens, 0):
            delen = np.flatnonzero(plan[begin:i]) + eerste + begin
            som = np.nan_to_num(blad.getallen[delen][:, telt]).sum(axis=0)
            if len(delen) > 1 and (som == np.nan_to_num(blad.getallen[eerste + i, telt])).all():
                gevonden.add(eerste + i)
    return gevonden


def naamloze_groepstotalen(kolommen: Plankolommen, plan: Masker, bijzonder: Collection[int]) -> dict[int, str]:
    """Rows without a name and with the sums of the plans below each, and the text on them; all of them, or none."""
    blad, eerste, telt = kolommen.blad, kolommen.koppen.eerste_regel, kolommen.van_soort("aantal", "totaal")
    if kolommen.is_detail or kolommen.van_soort("kenmerk") or not telt:
        return {}
    eigen = [kolommen.velden[n] for n in ("plan", *_MERKEN) if n in kolommen.velden]
    kaal = blad.is_getal[eerste:, telt].any(axis=1) & ~plan & ~blad.gelezen_gevuld[eerste:][:, eigen].any(axis=1)
    kaal &= blad.is_tekst[eerste:].any(axis=1)
    kaal[[rij - eerste for rij in bijzonder]] = False
    rijen = (np.flatnonzero(kaal) + eerste).tolist()
    grenzen = sorted({*rijen, *(rij for rij in bijzonder if rij >= eerste), blad.rijen})
    for rij in rijen:
        delen = np.flatnonzero(plan[rij - eerste : grenzen[grenzen.index(rij) + 1] - eerste]) + rij
        som = np.nan_to_num(blad.getallen[delen][:, telt]).sum(axis=0)
        if len(delen) < 1 or not som.any() or (som != np.nan_to_num(blad.getallen[rij, telt])).any():
            return {}
    return {rij: als_tekst(blad.cellen[rij, int(np.flatnonzero(blad.is_tekst[rij])[0])]) for rij in rijen}


def boek_aandeelrijen(lezing: Lezing, kolommen: Plankolommen) -> set[int]:
    """Rows named `Percentage` or `Aandeel`, without a code and a status: shares of the homes above them, no plans."""
    if "plan" not in kolommen.velden:
        return set()
    blad, eerste, naam = kolommen.blad, kolommen.koppen.eerste_regel, kolommen.velden["plan"]
    merken = [kolommen.velden[n] for n in _MERKEN if n in kolommen.velden]
    letters = {teken for woord in herkenning().aandeelwoorden for teken in (woord[0], woord[0].upper(), "%", " ")}
    namen = (w for w in blad.cellen[eerste:, naam].tolist() if w.__class__ is str and w[:1] in letters)
    kort = {w for w in namen if len(w) < _LANGSTE_AANDEEL}
    bekend = herkenning().aandeelwoorden | herkenning().totaalwoorden | {"sociaal", "koop", "huur", "midden"}
    begin = ("%", *herkenning().aandeelwoorden)  # hardly a name begins so; only those are looked at closely
    kort = {w for w in kort if w.lstrip().lower().startswith(begin)}
    aandelen = {w for w in kort if _is_aandeel(normaliseer(w).split(), bekend)}
    if not aandelen:
        return set()
    rijen = {
        eerste + i
        for i, waarde in enumerate(blad.cellen[eerste:, naam].tolist())
        if waarde in aandelen and not blad.gevuld[eerste + i, merken].any()
    }
    for rij in rijen:
        lezing.boek(blad, rij, blad.gevuld[rij] & blad.is_getal[rij], "overgeslagen", reden="aandeel, geen woningen")
        lezing.boek(blad, rij, blad.gevuld[rij] & ~blad.is_getal[rij], "tekst")
    return rijen


def _is_aandeel(woorden: Sequence[str], bekend: Collection[str]) -> bool:
    return bool(woorden) and woorden[0] in herkenning().aandeelwoorden and {*woorden} <= {*bekend}
