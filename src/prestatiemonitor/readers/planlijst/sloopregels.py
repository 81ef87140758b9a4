"""Rows of plans called after demolition (`Sloop De Laan`) with homes to build: read as assigned, else asked."""

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERGESLAGEN, OVERSLAAN, SLOOP, SLOOP_OF_NIEUWBOUW
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.rijwoorden import duid_rijwoord, rijwoorden
from prestatiemonitor.readers.rijen import aaneen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.zeef import komt_voor


def keur_sloopregels(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> None:
    """Take rows called after demolition out of the plans, unless it was said that they count, and as what."""
    if "plan" not in kolommen.velden or not regels.plannen:
        return
    blad, naam = kolommen.blad, kolommen.velden["plan"]
    namen = [w if w.__class__ is str else "" for w in blad.cellen[aaneen(regels.plannen), naam].tolist()]
    if not komt_voor(namen, rijwoorden()["sloop_in_naam"]):
        return
    weg = set[int]()
    for rij, tekst in zip(regels.plannen, namen, strict=True):
        if not tekst or not _heet_naar_sloop(tekst) or not _telt_nieuwbouw(kolommen, rij) or rij in regels.als_sloop:
            continue
        plek, nummer, _ = blad.plek(rij, naam) or (blad.naam, rij, naam)
        indeling = lezing.indeling.blad(plek)
        keuze = indeling.waarde(tekst) or indeling.rijkeuze(nummer + 1, tekst)
        if keuze == SLOOP:
            regels.als_sloop.add(rij)
        elif keuze not in (*SLOOP_OF_NIEUWBOUW, "telt mee"):
            weg.add(rij)
            if keuze != OVERSLAAN:
                lezing.meld(ms.REGEL_LIJKT_SLOOP, blad, rij, naam)
            lezing.boek(blad, rij, blad.gevuld[rij], "overgeslagen", reden=OVERGESLAGEN if keuze else "lijkt sloop")
    regels.zonder(weg)


def _heet_naar_sloop(naam: str) -> bool:
    """Whether a name begins or ends with a word for demolition and says nothing of what comes after it."""
    kaal, woorden = plat(naam), {*plat(naam).split()}
    if woorden & rijwoorden()["geen_sloop"] or any("bouw" in woord for woord in woorden):
        return False
    return any(f"{kaal} ".startswith(f"{w} ") or f" {kaal}".endswith(f" {w}") for w in rijwoorden()["sloop_in_naam"])


def _telt_nieuwbouw(kolommen: Plankolommen, rij: int) -> bool:
    """Whether a row has homes in a column that counts those to build, and no word beside them that says otherwise."""
    telt = [k for k in kolommen.van_soort("aantal") if kolommen.duidingen[k].kenmerken["soort"] == "nieuwbouw"]
    getallen = np.nan_to_num(kolommen.blad.getallen[rij, [*telt, *kolommen.totalen("bouw")]])
    woorden = (als_tekst(w) for w in kolommen.blad.gelezen[rij, kolommen.van_soort("kenmerk")].tolist())
    sloopt = any(duid_rijwoord(woord).kenmerken.get("soort") == SLOOP for woord in woorden)
    return bool(getallen.any()) and not sloopt
