"""Checks over the tables of one workbook together: parts belong to a plan, plans stand once, and what can be so."""

import datetime as dt
from collections.abc import Mapping

import numpy as np
import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.controle.gelijkenis import gelijkende_namen
from prestatiemonitor.readers.controle.instellingen import inhoudgrenzen
from prestatiemonitor.readers.controle.peiltijd import genoemde_peildatum, peiljaar
from prestatiemonitor.readers.controle.planfeiten import Planfeiten, planfeiten
from prestatiemonitor.readers.controle.plausibel import Bevinding, als_meldingen, bevindingen, plaats
from prestatiemonitor.readers.controle.toekomst import na_peildatum
from prestatiemonitor.readers.controle.toewijzing import controleer_toewijzingen
from prestatiemonitor.readers.gesteld import PLANTOTAAL
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.tables.schemas import PROGRAMMA

_JAARKOLOMMEN = {"oplevering", PROGRAMMA["jaar_van"].label, PROGRAMMA["jaar_tot"].label}


def controleer_samenhang(
    lezing: Lezing, tabellen: Mapping[str, pd.DataFrame], peildatum: dt.date | None = None
) -> None:
    """Add the meldingen of every check; `peildatum` is the one that the sender gave, if any."""
    plannen, programma = tabellen.get("plannen"), tabellen.get("programma")
    if "toewijzingen" in tabellen:
        lezing.meldingen.extend(controleer_toewijzingen(tabellen["toewijzingen"]))
    dag = peildatum or next(iter(genoemde_peildatum(lezing.werkboek.bladen) or ()), None)
    if isinstance(dag, dt.date):
        lezing.meldingen.extend(na_peildatum(tabellen, dag))
    if plannen is None or programma is None:
        return
    feiten = planfeiten(plannen, programma)
    _meld_sleutels(lezing, plannen, programma, feiten)
    jaar, zonder_jaren = peiljaar(tabellen, lezing.werkboek.bladen, peildatum), _zonder_jaren(lezing, programma)
    if zonder_jaren and len(programma):
        lezing.meldingen.append(ms.GEEN_JAREN(*plaats(str(programma["bron"].iloc[0]))))
    gevonden = [*dubbele_namen(feiten), *bevindingen(feiten, jaar, zonder_jaren=zonder_jaren)]
    if gevonden:
        namen, bronnen = feiten.tekst("plan").tolist(), feiten.tekst("bron").tolist()
        for bevinding in gevonden:
            lezing.meldingen.extend(als_meldingen(bevinding, namen, bronnen, inhoudgrenzen()))
    _meld_sociaal(lezing, feiten)


def _zonder_jaren(lezing: Lezing, programma: pd.DataFrame) -> bool:
    """Whether a list has no column for delivery at all: then that is said once, and not of every hard plan."""
    koppen = [kop for deel in lezing.herkend for _, kop, gelezen in deel.kolommen if gelezen in _JAARKOLOMMEN]
    gevraagd = any(herkenning().duid(kop).naam != "gerealiseerd" for kop in koppen)
    return not gevraagd and not programma["jaar_van"].notna().any()


def _meld_sleutels(lezing: Lezing, plannen: pd.DataFrame, programma: pd.DataFrame, feiten: Planfeiten) -> None:
    """Plans with the key of an earlier one, and homes of a plan that is not in the list."""
    if len(feiten.plannen) < len(plannen) and not any(m.code == ms.PLAN_DUBBEL.code for m in lezing.meldingen):
        dubbel = plannen[plannen["plan_sleutel"].duplicated() & plannen["plan_sleutel"].notna()]
        eerste = plannen.drop_duplicates("plan_sleutel").set_index("plan_sleutel")["bron"]
        for sleutel, bron in zip(dubbel["plan_sleutel"], dubbel["bron"], strict=True):
            lezing.meldingen.append(ms.PLAN_DUBBEL(*plaats(bron), sleutel, eerste=eerste[sleutel]))
    if not (feiten.plek < 0).any():
        return
    los = programma.loc[feiten.plek < 0, ["plan_sleutel", "bron"]]
    for sleutel, bron in los.dropna().drop_duplicates("plan_sleutel").itertuples(index=False):
        lezing.meldingen.append(ms.PLAN_NIET_GEVONDEN(*plaats(bron), sleutel))


def dubbele_namen(feiten: Planfeiten) -> list[Bevinding]:
    """Plans with (nearly) the name of another one in the same kern, under another code; both are counted."""
    velden = [feiten.tekst(veld).tolist() for veld in ("plan", "kern", "plan_sleutel")]
    paren = gelijkende_namen(*velden)
    if not paren:
        return []
    eerste, gelijk = (np.full(len(feiten.plannen), "", dtype=object) for _ in range(2))
    for i, ander in paren:
        eerste[i], gelijk[i] = plaats(feiten.tekst("bron")[ander])[1], velden[0][ander]
    soorten = (ms.PLAN_LIJKT_DUBBEL, ms.PLAN_LIJKT_DUBBEL_VEEL)
    return [Bevinding(soorten, [i for i, _ in paren], {"eerste": eerste, "ander": gelijk})]


def _meld_sociaal(lezing: Lezing, feiten: Planfeiten) -> None:
    """More social homes than the stated total of the plan: then one of the two is not what it seems."""
    rij_van: dict[tuple[str, str], int] = {}
    for reeks in lezing.controles:
        minder = np.flatnonzero(reeks.gesteld < reeks.berekend)
        if reeks.wat != PLANTOTAAL or not len(minder):
            continue
        rij_van = rij_van or {_rij(*plaats(bron)): i for i, bron in enumerate(feiten.tekst("bron").tolist())}
        for nummer in minder.tolist():
            waar, totaal = reeks.blad.plaats(int(reeks.rijen[nummer]), reeks.kolom), int(reeks.gesteld[nummer])
            i = rij_van.get(_rij(*waar))
            if i is not None and feiten.sociaal[i] > totaal:
                lezing.meldingen.append(ms.SOCIAAL_MEER_DAN_TOTAAL(*waar, totaal, sociaal=int(feiten.sociaal[i])))


def _rij(blad: str, cel: str) -> tuple[str, str]:
    return blad, cel.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
