"""Sheets that hold other homes of the same plans by what they are called: a kind of home, built or not, a year."""

import re
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd

from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.delen_van_lijst import is_versie, plannen_van
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.fasen import neem_gereed
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.oplevering import lees_oplevering
from prestatiemonitor.readers.woorden.soortwoorden import soort_in_titel

Lijst = tuple[Plankolommen, Planregels]

_OPLEVERJAAR = re.compile(r"(?:oplevering|opleveringen|opleverjaar|opgeleverd in|op te leveren in)? ?(20\d\d)")
_EIGEN_RIJ = ("bron", "toelichting")  # of each row that a plan stands on


def zijn_bladdelen(lijsten: Sequence[Lijst]) -> bool:
    """Whether each list stands on a visible sheet of its own, called after other homes than those of the others.

    What the names say goes for the lists from then on. Not where the rows of plans on two sheets are the same, or
    where a total is more than what its sheet is called after.
    """
    kolommen = [lijst for lijst, _ in lijsten]
    namen = [lijst.blad.naam for lijst in kolommen]
    los = all(lijst.blad.herkomst is None and lijst.blad.zichtbaar for lijst in kolommen)
    los = los and len({*namen}) == len(namen)
    if not los or any(is_versie(lijst) for lijst in kolommen) or not all(_totalen_kloppen(*deel) for deel in lijsten):
        return False
    if any(_zijn_gelijk(een, ander) for een, ander in combinations(lijsten, 2)):
        return False
    return _per_soort(kolommen) or _per_jaar(lijsten) or _gereed_en_gepland(lijsten)


def voeg_plannen_samen(lezing: Lezing) -> None:
    """Make one row of plans that stand on several sheets, where no field says something else there."""
    plannen = lezing.tabel("plannen")
    velden = [veld for veld in plannen.columns if veld not in (*_EIGEN_RIJ, "plan_sleutel")]
    weg: list[int] = []
    for _, groep in plannen[plannen["plan_sleutel"].duplicated(keep=False)].groupby("plan_sleutel"):
        if (groep[velden].replace("onbekend", pd.NA).nunique(dropna=True) > 1).any():
            continue  # asked as a plan that stands twice
        eerste, *rest = groep.index.tolist()
        for veld in velden:
            gezegd = groep[veld].replace("onbekend", pd.NA).dropna()
            if len(gezegd):
                plannen.loc[eerste, veld] = gezegd.iloc[0]
        teksten = dict.fromkeys(groep["toelichting"].dropna())
        plannen.loc[eerste, "toelichting"] = "; ".join(teksten) if teksten else None
        weg += rest
    if weg:
        lezing.delen["plannen"] = [plannen.drop(index=weg).reset_index(drop=True)]


def _per_soort(lijsten: Sequence[Plankolommen]) -> bool:
    """Whether the counts of each list are all of the kind of home that its sheet is called after, another for each."""
    soorten: list[Mapping[str, Any]] = []
    for lijst in lijsten:
        soort = soort_in_titel(lijst.blad.naam)
        telt = [lijst.duidingen[k].kenmerken for k in lijst.van_soort("aantal")]
        if soort is None or not soort.zuiver or not telt:
            return False
        if any({k: kenmerken.get(k) for k in soort.kenmerken} != soort.kenmerken for kenmerken in telt):
            return False
        soorten.append(soort.kenmerken)
    return all(any(een[k] != ander[k] for k in een.keys() & ander.keys()) for een, ander in combinations(soorten, 2))


def _per_jaar(lijsten: Sequence[Lijst]) -> bool:
    """Whether each sheet is called after a year of delivery: by its name, or by a column that says nothing else."""
    jaren: list[str] = []
    for lijst, regels in lijsten:
        match = _OPLEVERJAAR.fullmatch(plat(lijst.blad.naam))
        if not match or any("jaar_van" in lijst.duidingen[k].kenmerken for k in lijst.van_soort("aantal")):
            return False
        kolommen = [kolom for veld, kolom in lijst.velden.items() if veld.startswith("oplevering")]
        gezegd = {lees_oplevering(lijst.blad.gelezen[rij, k])[:2] for rij in regels.plannen for k in kolommen}
        zeker = gezegd == {(int(match[1]), int(match[1]))}
        if not zeker and (kolommen or match[0] == match[1]):
            return False
        jaren.append(match[1])
    if len({*jaren}) < len(jaren):
        return False
    for (lijst, _), jaar in zip(lijsten, jaren, strict=True):
        lijst.geldt = {"jaar": jaar, **lijst.geldt}
    return True


def _gereed_en_gepland(lijsten: Sequence[Lijst]) -> bool:
    """Whether one sheet has what was built and another what is planned, and no plan stands on both."""
    gezegd = [_gereed(lijst.blad.naam) for lijst, _ in lijsten]
    if sorted(map(str, gezegd)) != ["False", "True"]:
        return False
    een, ander = (plannen_van(*lijst) for lijst in lijsten)
    if {plan[-1] for plan in een} & {plan[-1] for plan in ander}:
        return False
    gereed = lijsten[gezegd.index(True)][0]
    gereed.geldt = {**gereed.geldt, "fase": "gerealiseerd"}
    return True


def _gereed(naam: str) -> bool | None:
    """Whether a name says that homes are built or not, and nothing else."""
    rest, gereed = neem_gereed(plat(naam))
    anders = [woord for woord in rest.split() if woord not in herkenning().opschriftwoorden]
    return None if anders else gereed


def _totalen_kloppen(lijst: Plankolommen, regels: Planregels) -> bool:
    """Whether no stated total is more than the homes that its row has on this sheet."""
    telt, bouw = lijst.van_soort("aantal"), lijst.totalen("bouw")
    getallen = lijst.blad.getallen[regels.plannen]
    sommen = np.nan_to_num(getallen[:, telt]).sum(axis=1)
    return not any((getallen[:, kolom] > sommen).any() for kolom in bouw)


def _zijn_gelijk(een: Lijst, ander: Lijst) -> bool:
    """Whether all plans that stand on both sheets have the same homes there: one may be a copy of the other."""
    links, rechts = _per_plan(*een), _per_plan(*ander)
    samen = links.keys() & rechts.keys()
    return bool(samen) and all(links[plan] == rechts[plan] for plan in samen)


def _per_plan(lijst: Plankolommen, regels: Planregels) -> dict[str, list[tuple[float, ...]]]:
    telt = lijst.van_soort("aantal")
    uit: dict[str, list[tuple[float, ...]]] = {}
    naam = lijst.velden.get("plan", lijst.velden.get("plan_sleutel", 0))
    for rij in regels.plannen:
        aantallen = tuple(np.nan_to_num(lijst.blad.getallen[rij, telt]).tolist())
        uit.setdefault(plat(str(lijst.blad.gelezen[rij, naam])), []).append(aantallen)
    return uit
