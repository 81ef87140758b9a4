"""A heading above some columns of counts that says that their numbers are others than those of the columns beside."""

from collections.abc import Set

import numpy as np

from prestatiemonitor.readers.controle.instellingen import inhoudgrenzen
from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijwoorden import rijwoorden
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.telanders import boven_groepen

# Fields of a plan that group its homes; above counts any other says which part of the homes they are.
_GROEPEERT = {
    "plan", "plan_sleutel", "kern", "planstatus_bron", "hardheid", "fase", "corporatie", "opdrachtgever", "woonvisie",
}  # fmt: skip


def waarom_andere_groep(lijst: Plankolommen, tekst: str, onder: Set[int], boven: Set[str]) -> bool:
    """Whether the counts `onder` a group's heading may be others than homes; `boven` has all headings of groups."""
    woorden, duiding = {*plat(tekst).split()}, duid_kop(tekst)
    if duiding.soort == "veld" and duiding.naam not in _GROEPEERT:
        return True
    if any(f"{plat(tekst)} ".startswith(f"{woord} ") for woord in rijwoorden()["waarvan"]):
        return True
    if not woorden.isdisjoint(boven_groepen("prijs")):
        naast = any(duid_kop(ander).soort == "totaal" for ander in boven)
        return naast or _zijn_prijzen(lijst, onder)
    telt = {*lijst.van_soort("aantal", "totaal", "deelsom")}
    return telt > onder and not woorden.isdisjoint(boven_groepen("deel"))


def _zijn_prijzen(lijst: Plankolommen, onder: Set[int]) -> bool:
    getallen = lijst.blad.getallen[lijst.koppen.eerste_regel :, sorted(onder)]
    getallen = getallen[getallen > 0]
    return bool(len(getallen)) and float(np.median(getallen)) >= inhoudgrenzen().prijs_vanaf.waarde
