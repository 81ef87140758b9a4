"""Rows of plans that are a total under another name: asked, and not counted."""

from collections.abc import Sequence
from functools import partial

import numpy as np

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.bijna_totalen import bijna_totalen
from prestatiemonitor.readers.planlijst.corporatieregels import heten_als_corporatie
from prestatiemonitor.readers.planlijst.geen_plan import JAARVELDEN, lijken_geen_plan
from prestatiemonitor.readers.planlijst.geen_plannamen import heten_als_kern, heten_als_status, onder_totaal
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.rijwoorden import rijwoorden
from prestatiemonitor.readers.planlijst.totaalrijen import CODEVELDEN
from prestatiemonitor.readers.rijen import aaneen, zijn_leeg_in
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning

_KORTSTE_WOORD = 4
_CODE_EN_STATUS = ("planstatus_bron", *CODEVELDEN)


def haal_verkapte_totalen_eruit(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> None:
    """Ask about rows that look like a total under another name, and take them out of the plans.

    In a list of plans such a row has no code and no status of its own, and is called after a kern or by words for
    totals only, or adds up, in every count column, to the plans above it. Among the years of plans it has no year and
    adds up to those of its plan.
    """
    if not kolommen.is_detail and not _zonder(kolommen, regels.plannen, CODEVELDEN).any():
        return  # each row has a code of its own, as only plans have
    verdacht = _jaartotalen(kolommen, regels) if kolommen.is_detail else _plantotalen(kolommen, regels)
    vragen = [(ms.REGEL_LIJKT_TOTAAL, verdacht)]
    if not kolommen.is_detail:
        zonder = partial(_zonder, kolommen, regels.plannen, _CODE_EN_STATUS)
        vragen.insert(0, (ms.REGEL_IS_CORPORATIE, heten_als_corporatie(kolommen, regels, zonder)))
        vragen.append((ms.REGEL_ONDER_TOTAAL, _onder_totaal(kolommen, regels)))
        vragen.append((ms.REGEL_HEET_STATUS, _heten_als_status(kolommen, regels)))
        vragen.append((ms.REGEL_GEEN_PLAN, lijken_geen_plan(kolommen, regels, partial(_aantallen, kolommen, regels))))
        vragen.append((ms.REGEL_HEET_ANDERS, _heten_anders(kolommen, regels)))
    verdacht = np.any([masker for _, masker in vragen], axis=0) & ~np.isin(regels.plannen, list(regels.gekozen))
    if not verdacht.any():
        return
    blad, veld = kolommen.blad, "het jaar" if kolommen.is_detail else "de planstatus"
    for i in np.flatnonzero(verdacht).tolist():
        rij = regels.plannen[i]
        kolom = kolommen.velden["plan_verwijzing" if kolommen.is_detail else "plan"]
        lezing.meld(next(soort for soort, masker in vragen if masker[i]), blad, rij, kolom, veld=veld)
        lezing.boek(blad, rij, blad.gevuld[rij], "controletotaal")
    blijft = np.flatnonzero(~verdacht).tolist()
    regels.plannen, regels.kernen = [regels.plannen[i] for i in blijft], [regels.kernen[i] for i in blijft]


def _plantotalen(kolommen: Plankolommen, regels: Planregels) -> np.ndarray:
    kandidaten = _zonder(kolommen, regels.plannen, _CODE_EN_STATUS)
    if "plan" not in kolommen.velden or not regels.plannen:
        return np.zeros(len(regels.plannen), dtype=bool)
    if not kandidaten.any():
        return kandidaten
    aantallen = _aantallen(kolommen, regels)
    telt_iets = (aantallen != 0).any(axis=1)
    grenzen = np.searchsorted(np.asarray(regels.plannen), [*regels.totalen]).tolist()
    gesteld = kolommen.blad.getallen[np.ix_(regels.totalen, kolommen.van_soort("aantal", "totaal"))]
    zonder_jaar = kandidaten & _zonder(kolommen, regels.plannen, JAARVELDEN)
    telt_op = _telt_op(kolommen, regels, aantallen) | _telt_laatste_op(kolommen, regels, np.abs(aantallen))
    telt_op |= bijna_totalen(
        aantallen, zonder_jaar & telt_iets, dict(zip(grenzen, np.nan_to_num(gesteld), strict=True))
    )
    if soorten := kolommen.van_soort("kenmerk"):  # a row that says what homes it counts is no total of other plans
        telt_op &= ~kolommen.blad.gelezen_gevuld[np.ix_(regels.plannen, soorten)].any(axis=1)
    heet = _heet_als_totaal(kolommen, regels) | heten_als_kern(kolommen, regels.plannen, kandidaten)
    return np.asarray(kandidaten & telt_iets & (heet | telt_op))


def _heten_als_status(kolommen: Plankolommen, regels: Planregels) -> np.ndarray:
    """Rows with numbers and without a code, called by nothing but a status."""
    heet = np.zeros(len(regels.plannen), dtype=bool)
    if "plan" in kolommen.velden and regels.plannen:
        heet = heten_als_status(kolommen, regels.plannen)
    if heet.any():
        heet &= (_aantallen(kolommen, regels) != 0).any(axis=1) & _zonder(kolommen, regels.plannen, CODEVELDEN)
    return heet


def _heten_anders(kolommen: Plankolommen, regels: Planregels) -> np.ndarray:
    """Rows with numbers and without a code, status and year, called after another moment or area than the list."""
    kan = np.zeros(len(regels.plannen), dtype=bool)
    if "plan" in kolommen.velden and regels.plannen:
        kan = _zonder(kolommen, regels.plannen, (*_CODE_EN_STATUS, *JAARVELDEN))
    if kan.any():
        kan &= (_aantallen(kolommen, regels) != 0).any(axis=1)
        namen = kolommen.blad.gelezen[regels.plannen, kolommen.velden["plan"]].tolist()
        ander = rijwoorden()["ander_gegeven"]
        heet = {w for w in {*namen} if w.__class__ is str and w.strip().lower().startswith(tuple(ander))}
        heet = {w for w in heet if not ander.isdisjoint(_begin(normaliseer(w)))}
        kan &= np.array([naam in heet for naam in namen], dtype=bool)
    return kan


def _onder_totaal(kolommen: Plankolommen, regels: Planregels) -> np.ndarray:
    """Rows below the total of the list that say nothing of themselves but numbers."""
    if not regels.totalen or "plan" not in kolommen.velden or kolommen.van_soort("kenmerk"):
        return np.zeros(len(regels.plannen), dtype=bool)
    kan = _zonder(kolommen, regels.plannen, (*_CODE_EN_STATUS, *JAARVELDEN, "hardheid", "kern"))
    return onder_totaal(kolommen, regels, _aantallen(kolommen, regels), kan)


def _jaartotalen(kolommen: Plankolommen, regels: Planregels) -> np.ndarray:
    """Rows without a year that are equal, in all count columns, to the sum of the rows of their plan with one."""
    if "oplevering" not in kolommen.velden:
        return np.zeros(len(regels.plannen), dtype=bool)
    cellen = kolommen.blad.gelezen[regels.plannen]
    jaren = [als_tekst(jaar) for jaar in cellen[:, kolommen.velden["oplevering"]].tolist()]
    zonder_jaar = np.array([not any(map(str.isdigit, jaar)) for jaar in jaren], dtype=bool)
    aantallen = _aantallen(kolommen, regels)
    plannen = [als_tekst(plan) for plan in cellen[:, kolommen.velden["plan_verwijzing"]].tolist()]
    nummers = np.unique(np.array(plannen, dtype=object), return_inverse=True)[1]
    sommen = np.zeros((len(plannen), aantallen.shape[1]))
    np.add.at(sommen, nummers[~zonder_jaar], aantallen[~zonder_jaar])
    gelijk = (aantallen == sommen[nummers]).all(axis=1)
    return np.asarray(zonder_jaar & gelijk & (aantallen != 0).any(axis=1))


def _aantallen(kolommen: Plankolommen, regels: Planregels) -> np.ndarray:
    telt = kolommen.van_soort("aantal", "totaal")
    return np.nan_to_num(kolommen.blad.getallen[np.ix_(regels.plannen, telt)])


def _zonder(kolommen: Plankolommen, rijen: Sequence[int], velden: Sequence[str]) -> np.ndarray:
    zonder, index = np.ones(len(rijen), dtype=bool), aaneen(rijen)
    for veld in velden:
        if veld in kolommen.velden and zonder.any():
            zonder &= zijn_leeg_in(kolommen.blad, index, kolommen.velden[veld])
    return zonder


def _heet_als_totaal(kolommen: Plankolommen, regels: Planregels) -> np.ndarray:
    """Rows called after a kern or the gemeente, or by nothing but words that stand beside totals (`Harde plannen`)."""
    afspraken = load_afspraken()
    namen = {normaliseer(naam) for naam in (*afspraken.kernen, afspraken.gemeente, f"gemeente {afspraken.gemeente}")}
    kolom = kolommen.velden.get("plan", 0)
    bekend = herkenning().totaalwoorden | {woord for naam in namen for woord in naam.split()}
    teksten = [normaliseer(als_tekst(waarde)) for waarde in kolommen.blad.gelezen[regels.plannen, kolom].tolist()]
    alleen_woorden = [any(map(_is_woord, t.split())) and bekend.issuperset(t.split()) for t in teksten]
    geen_plan = rijwoorden()["geen_plan"]
    alleen_woorden = [a or not geen_plan.isdisjoint(_begin(t)) for a, t in zip(alleen_woorden, teksten, strict=True)]
    als_kern = [tekst.removeprefix("kern ") in namen for tekst in teksten]
    return np.asarray(np.array(als_kern, dtype=bool) | np.array(alleen_woorden, dtype=bool))


def _begin(tekst: str) -> tuple[str, str]:
    """The first word of a name, and the first two."""
    eerste, _, rest = tekst.partition(" ")
    return eerste, f"{eerste} {rest.partition(' ')[0]}"


def _is_woord(woord: str) -> bool:
    """Whether it says something: no article and no status, which a plan may be called by too."""
    return len(woord) >= _KORTSTE_WOORD


def _telt_laatste_op(kolommen: Plankolommen, regels: Planregels, aantallen: np.ndarray) -> np.ndarray:
    """Rows without status and kern equal, in all count columns, to the sum of one or more rows directly above."""
    velden = [kolommen.velden[naam] for naam in ("planstatus_bron", "kern") if naam in kolommen.velden]
    cellen = kolommen.blad.gelezen[regels.plannen][:, velden]
    gevuld = np.array([not all(map(is_leeg, rij)) for rij in cellen.tolist()], dtype=bool)
    boven = np.vstack([np.zeros(aantallen.shape[1]), aantallen.cumsum(axis=0)])
    samen, index = boven.sum(axis=1), np.arange(len(gevuld))
    begin = np.searchsorted(samen, samen[index] - aantallen.sum(axis=1), side="right") - 1
    begin = np.clip(begin, 0, index)
    gelijk = (aantallen == boven[index] - boven[begin]).all(axis=1)
    met_status_of_kern = np.append(0, gevuld.cumsum())
    return np.asarray(gelijk & ~gevuld & (met_status_of_kern[index] > met_status_of_kern[begin]))


def _telt_op(kolommen: Plankolommen, regels: Planregels, aantallen: np.ndarray) -> np.ndarray:
    """Rows equal, in all count columns, to the sum of two or more rows above (all of them, or since the last total)."""
    rijen = np.asarray(regels.plannen)
    boven = np.vstack([np.zeros(aantallen.shape[1]), aantallen.cumsum(axis=0)])
    index = np.arange(len(rijen))
    grenzen = np.searchsorted(rijen, [*regels.totalen])
    vorige = np.array([max([0, *grenzen[grenzen <= i].tolist()]) for i in index.tolist()], dtype=int)
    telt_op = np.zeros(len(rijen), dtype=bool)
    for begin in (np.zeros_like(index), vorige):
        gelijk = (aantallen == boven[index] - boven[begin]).all(axis=1)
        telt_op |= gelijk & (index - begin >= 2)
    if "planstatus_bron" in kolommen.velden:
        return telt_op
    laatste = np.append(np.diff(rijen) > 1, True)
    return np.asarray(telt_op & (((aantallen != 0).sum(axis=1) >= 2) | laatste))
