"""Columns whose numbers are shown as something else than a number of homes, or go for each of several years."""

import re
from collections.abc import Mapping

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen

_PER_JAAR = re.compile(r"(?:\bper|\bp\.?|/)\s*(?:jaar|jr|j)\b\.?|\bjaarlijkse?\b", re.IGNORECASE)
_PROCENT = "%"


def vraag_getalvormen(lezing: Lezing, lijst: Plankolommen) -> None:
    """Ask what such columns are, unless that was answered."""
    indeling = lezing.indeling.blad(lijst.blad.plaats(*lijst.kopplek(0))[0])
    vormen = _vormen(lezing, lijst)
    for kolom in lijst.van_soort("aantal", "totaal", "deelsom"):
        if indeling.lees_als(lijst.koppen.teksten[kolom], lijst.koppen.letters[kolom]) is not None:
            continue
        plek, naam = lijst.kopplek(kolom), lijst.kop(kolom)
        if kolom in vormen:
            lezing.meld(ms.GETALVORM, lijst.blad, *plek, gevonden=naam, vorm=vormen[kolom], over=lijst.kolomnaam(kolom))
        elif _PER_JAAR.search(naam) and not {"jaar_van", "jaar_tot"} & lijst.duidingen[kolom].kenmerken.keys():
            lezing.meld(ms.AANTAL_PER_JAAR, lijst.blad, *plek, gevonden=naam, over=lijst.kolomnaam(kolom))


def _vormen(lezing: Lezing, lijst: Plankolommen) -> Mapping[int, str]:
    """Per column of counts the number format of the first cell that shows another number or another thing."""
    blad, eerste, uit = lijst.blad, lijst.koppen.eerste_regel, dict[int, str]()
    namen = blad.herkomst.bladen if blad.herkomst else (blad.naam,)
    bronnen = {naam for naam in namen if (bron := lezing.werkboek.blad(naam)) and bron.kan_getalvorm}
    if not bronnen:
        return uit
    for kolom in lijst.van_soort("aantal", "totaal", "deelsom"):
        getallen = np.nan_to_num(blad.getallen[eerste:, kolom])
        for rij in (np.flatnonzero(getallen != 0) + eerste).tolist():
            plek = blad.plek(rij, kolom)
            if plek and plek[0] in bronnen and (vorm := _vorm(lezing, *plek, waarde=float(blad.getallen[rij, kolom]))):
                uit[kolom] = vorm
                break
    return uit


def _vorm(lezing: Lezing, naam: str, rij: int, kolom: int, *, waarde: float) -> str:
    opmaak = lezing.werkboek.opmaak(naam)
    if vorm := opmaak.vorm.get((rij, kolom)):
        return vorm
    heel = waarde == int(waarde)  # a share that is less than one is known as such
    return _PROCENT if heel and ((rij, kolom) in opmaak.procent or (rij, kolom) in opmaak.procentteken) else ""
