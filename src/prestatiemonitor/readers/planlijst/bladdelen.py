"""Sheets that hold other homes of the same plans by what they are called: a kind of home, built or not, a year."""

import re
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.delen_van_lijst import is_versie, plannen_van
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.planrijen import TELVELDEN
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.fasen import neem_gereed
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.oplevering import lees_oplevering
from prestatiemonitor.readers.woorden.soortwoorden import soort_in_titel

Lijst = tuple[Plankolommen, Planregels]

_EIGEN_RIJ = ("bron", "toelichting")  # of each row that a plan stands on


def bladdelen(lijsten: Sequence[Lijst]) -> list[Mapping[str, str]] | None:
    """What goes for each list, where each stands on a visible sheet of its own, called after other homes; else None.

    Not where the rows of plans on two sheets are the same, or where a total is more than what its sheet is called
    after.
    """
    kolommen = [lijst for lijst, _ in lijsten]
    namen = [lijst.blad.naam for lijst in kolommen]
    los = all(lijst.blad.herkomst is None and lijst.blad.zichtbaar for lijst in kolommen)
    los = los and len({*namen}) == len(namen)
    if not los or any(is_versie(lijst) for lijst in kolommen) or not all(_totalen_kloppen(*deel) for deel in lijsten):
        return None
    if any(_zijn_gelijk(een, ander) for een, ander in combinations(lijsten, 2)):
        return None
    if _per_soort(kolommen):
        return [lijst.geldt for lijst in kolommen]
    return _per_jaar(lijsten) or _gereed_en_gepland(lijsten)


def voeg_plannen_samen(lezing: Lezing, lijsten: Sequence[Plankolommen]) -> None:
    """Make one row of plans that stand on several sheets, where no field says something else there.

    A number of homes that more than one sheet gives may be that of the plan, or of its homes on each sheet: asked.
    """
    plannen = lezing.tabel("plannen")
    velden = [veld for veld in plannen.columns if veld not in (*_EIGEN_RIJ, "plan_sleutel")]
    weg: list[int] = []
    gevraagd: set[tuple[str, str]] = set()
    for _, groep in plannen[plannen["plan_sleutel"].duplicated(keep=False)].groupby("plan_sleutel"):
        telt = {veld: bladen for veld in TELVELDEN if len(bladen := _bladen_met(groep, veld)) > 1}
        gevraagd |= {(veld, blad) for veld, bladen in telt.items() for blad in bladen[1:]}
        if (groep[[v for v in velden if v not in telt]].replace("onbekend", pd.NA).nunique(dropna=True) > 1).any():
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
    for lijst in lijsten:
        for veld in TELVELDEN:
            if (veld, lijst.blad.naam) in gevraagd:
                kolom = lijst.velden[veld]
                plek, kop = lijst.kopplek(kolom), lijst.kop(kolom)
                lezing.meld(ms.TELLING_OP_BLADEN, lijst.blad, *plek, gevonden=kop, over=lijst.kolomnaam(kolom))


def _bladen_met(groep: pd.DataFrame, veld: str) -> list[str]:
    """The sheets that give a plan a number above zero in a field."""
    bronnen = groep.loc[groep[veld].fillna(0) > 0, "bron"]
    return list(dict.fromkeys(str(bron).rpartition("!")[0] for bron in bronnen))


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


def _per_jaar(lijsten: Sequence[Lijst]) -> list[Mapping[str, str]] | None:
    """The year of delivery that each sheet is called after: by its name, or by a column that says nothing else."""
    jaren: list[str] = []
    patroon = re.compile(rf"(?:{'|'.join(herkenning().voor_opleverjaar)})? ?(20\d\d)")
    for lijst, regels in lijsten:
        match = patroon.fullmatch(plat(lijst.blad.naam))
        if not match or any("jaar_van" in lijst.duidingen[k].kenmerken for k in lijst.van_soort("aantal")):
            return None
        kolommen = [kolom for veld, kolom in lijst.velden.items() if veld.startswith("oplevering")]
        gezegd = {lees_oplevering(lijst.blad.gelezen[rij, k])[:2] for rij in regels.plannen for k in kolommen}
        zeker = gezegd == {(int(match[1]), int(match[1]))}
        if not zeker and (kolommen or match[0] == match[1]):
            return None
        jaren.append(match[1])
    if len({*jaren}) < len(jaren):
        return None
    return [{"jaar": jaar, **lijst.geldt} for (lijst, _), jaar in zip(lijsten, jaren, strict=True)]


def _gereed_en_gepland(lijsten: Sequence[Lijst]) -> list[Mapping[str, str]] | None:
    """What was built, where one sheet has that and another what is planned, and no plan stands on both."""
    gezegd = [_gereed(lijst.blad.naam) for lijst, _ in lijsten]
    if sorted(map(str, gezegd)) != ["False", "True"]:
        return None
    een, ander = (plannen_van(*lijst) for lijst in lijsten)
    if {plan[-1] for plan in een} & {plan[-1] for plan in ander}:
        return None
    eigen = zip([lijst.geldt for lijst, _ in lijsten], gezegd, strict=True)
    return [{**geldt, "fase": "gerealiseerd"} if gereed else geldt for geldt, gereed in eigen]


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
