"""Homes of plans on a list of their own, a row per plan and year, read beside the list of the plans."""

from collections.abc import Sequence, Set

import numpy as np
import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERGESLAGEN, VAN_OVERGESLAGEN_PLAN
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.afronden import herkend, meld_onbruikbaar
from prestatiemonitor.readers.planlijst.fasering import heeft_groepen
from prestatiemonitor.readers.planlijst.groepen import keur_groepen
from prestatiemonitor.readers.planlijst.kolomboeking import boek_kolommen
from prestatiemonitor.readers.planlijst.letterlijk import elke_regel
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels, deel_rijen_in
from prestatiemonitor.readers.planlijst.programma import Telling, lees_programma
from prestatiemonitor.readers.planlijst.totalen import vergelijk_plantotalen, vergelijk_totaalregels
from prestatiemonitor.readers.planlijst.verkapte_totalen import haal_verkapte_totalen_eruit
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg


def lees_met_detail(
    lezing: Lezing, lijst: Plankolommen, regels: Planregels, sleutels: Sequence[str], detail: Plankolommen
) -> None:
    """Read the homes of a list of plans from its detail, and of plans without any detail from the list itself."""
    deelregels = elke_regel(lezing, detail) if lezing.letterlijk else deel_rijen_in(lezing, detail)
    if not lezing.letterlijk:
        haal_verkapte_totalen_eruit(lezing, detail, deelregels)
    kolom = detail.velden["plan_verwijzing"]
    rijen = _rijen_van_plannen(lezing, lijst, set(sleutels), detail, deelregels.plannen)
    verwijzingen = [als_tekst(detail.blad.cellen[rij, kolom]) for rij in rijen]
    kenmerken = None
    if heeft_groepen(detail):
        deelregels.zonder({*deelregels.plannen} - {*rijen})
        kenmerken, blijft = keur_groepen(lezing, detail, deelregels, _eigen_codes(detail, rijen, verwijzingen))
        rijen, verwijzingen = [rijen[i] for i in blijft], [verwijzingen[i] for i in blijft]
    boek_kolommen(lezing, detail, rijen)
    telling = lees_programma(lezing, detail, rijen, verwijzingen, kenmerken)
    vergelijk_totaalregels(lezing, detail, deelregels)
    vergelijk_totaalregels(lezing, lijst, regels)
    meld_onbruikbaar(lezing, detail, [*rijen, *deelregels.totalen])
    los, los_telling = _lees_zonder_detail(lezing, lijst, regels, sleutels, set(verwijzingen))
    if rijen or los:
        per_plan = _per_plan([*verwijzingen, *los], (telling, los_telling), sleutels)
        vergelijk_plantotalen(lezing, lijst, regels.plannen, *per_plan)
    lezing.herkend.append(herkend(detail, len(rijen), "een regel per plan en jaar"))


def _rijen_van_plannen(
    lezing: Lezing, lijst: Plankolommen, bekend: Set[str], detail: Plankolommen, rijen: Sequence[int]
) -> list[int]:
    """The rows of plans that were read; those of a plan that does not count go with it, any other plan is a `fout`."""
    kolom, cellen = detail.velden["plan_verwijzing"], detail.blad.cellen
    vreemd = [rij for rij in rijen if als_tekst(cellen[rij, kolom]) not in bekend]
    weg = _overgeslagen_plannen(lezing, lijst) if vreemd else set[str]()
    for rij in vreemd:
        if als_tekst(cellen[rij, kolom]) in weg:
            lezing.boek(detail.blad, rij, detail.blad.gevuld[rij], "overgeslagen", reden=VAN_OVERGESLAGEN_PLAN)
        else:
            lezing.meld(ms.PLAN_NIET_GEVONDEN, detail.blad, rij, kolom)
    return [rij for rij in rijen if rij not in {*vreemd}] if vreemd else list(rijen)


def _overgeslagen_plannen(lezing: Lezing, lijst: Plankolommen) -> set[str]:
    """The codes of plans whose own row was skipped, by an answer or because it was said or asked that it is void."""
    code, blad = lijst.velden.get("plan_sleutel"), lijst.blad
    if code is None or blad.herkomst is not None:
        return set()
    boeking = lezing.verantwoording[blad.naam].boeking
    rijen = np.flatnonzero(blad.gevuld[lijst.koppen.eerste_regel :, code]) + lijst.koppen.eerste_regel
    geboekt = {rij: boeking(rij, code) for rij in rijen.tolist()}
    return {
        als_tekst(blad.cellen[rij, code])
        for rij, (rol, _, reden) in geboekt.items()
        if rol == "overgeslagen" or reden == OVERGESLAGEN
    }


def _eigen_codes(detail: Plankolommen, rijen: Sequence[int], verwijzingen: Sequence[str]) -> list[str]:
    """What tells rows apart: a row with a code of its own is no total of others of its plan, and none of them again."""
    if "plan_sleutel" not in detail.velden:
        return list(verwijzingen)
    codes = detail.blad.gelezen[np.asarray(rijen, dtype=int), detail.velden["plan_sleutel"]].tolist()
    return [ander if is_leeg(code) else als_tekst(code) for code, ander in zip(codes, verwijzingen, strict=True)]


def _lees_zonder_detail(
    lezing: Lezing, lijst: Plankolommen, regels: Planregels, sleutels: Sequence[str], met_detail: Set[str]
) -> tuple[list[str], Telling]:
    """Read the homes that the list itself gives for plans without a single row of detail; else they would be lost."""
    zonder = [i for i, sleutel in enumerate(sleutels) if sleutel not in met_detail]
    codes = [sleutels[i] for i in zonder]
    return codes, lees_programma(lezing, lijst, [regels.plannen[i] for i in zonder], codes)


def _per_plan(codes: Sequence[str], tellingen: Sequence[Telling], sleutels: Sequence[str]) -> list[np.ndarray]:
    """Homes built, demolished and realised per plan in the order of `sleutels`; `codes` has the plan of each row."""
    reeksen = (
        [telling.sommen["nieuwbouw"] for telling in tellingen],
        [telling.sommen["sloop"] for telling in tellingen],
        [telling.gerealiseerd for telling in tellingen],
    )
    plannen = pd.Series(list(codes), dtype=object)
    per_plan = (pd.Series(np.concatenate(reeks)).groupby(plannen).sum() for reeks in reeksen)
    return [reeks.reindex(list(sleutels), fill_value=0).to_numpy(dtype=float) for reeks in per_plan]
