"""Remarks and comments beside a plan that say something else of it than its row does."""

from collections.abc import Iterator

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.celopmerkingen import celopmerkingen
from prestatiemonitor.readers.planlijst.geschreven_status import GESCHREVEN
from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.tellingwoorden import vervallenwoord
from prestatiemonitor.readers.rijen import aaneen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.telanders import Opmerking, lees_opmerking, mogelijke_opmerkingen

_GELEZEN = "een plan met alleen de woningen die er staan"
_LANGE_TEKST = 240
_MEESTE = 5  # of more remarks one warning
_KEUZES = ("telt mee", "overslaan")


def keur_opmerkingen(lezing: Lezing, lijst: Plankolommen, regels: Planregels) -> None:
    """Ask about remarks by which numbers may count twice or be no homes; of other ones it is said that they stand."""
    anders: list[tuple[int, int, str]] = []
    for rij, kolom, tekst, in_cel in _teksten(lezing, lijst, regels):
        zegt = lees_opmerking(tekst) if len(tekst) <= _LANGE_TEKST else None
        if in_cel and zegt is None and vervallenwoord(tekst):
            zegt = Opmerking(vraag=True)
        if zegt is None or _staat_er(lijst, rij, zegt) or _rijkeuze(lezing, lijst, rij) in _KEUZES:
            continue
        if zegt.vraag:
            lezing.meld(ms.NOOT_BIJ_REGEL, lijst.blad, rij, kolom, gevonden=tekst, gelezen=_GELEZEN)
        else:
            anders.append((rij, kolom, tekst))
    soort = ms.OPMERKING_BIJ_PLAN if len(anders) <= _MEESTE else ms.OPMERKING_BIJ_PLAN_VEEL
    for rij, kolom, tekst in anders if len(anders) <= _MEESTE else anders[:1]:
        naam = als_tekst(lijst.blad.cellen[rij, _naamkolom(lijst)])
        lezing.meld(soort, lijst.blad, rij, kolom, gevonden=tekst, plan=naam, aantal=len(anders))


def _teksten(lezing: Lezing, lijst: Plankolommen, regels: Planregels) -> Iterator[tuple[int, int, str, bool]]:
    """The remarks on rows of plans with their cells, and whether each is a comment on the cell."""
    kolommen = [
        k
        for k, duiding in enumerate(lijst.duidingen)
        if duiding.naam == "toelichting" or duid_kop(lijst.koppen.teksten[k]).naam == "toelichting"
    ]
    kolommen += [lijst.velden[veld] for veld in (GESCHREVEN,) if veld in lijst.velden]
    kolommen += [k for k in lijst.van_soort("onbekend") if k not in kolommen]
    rijen, index = np.asarray(regels.plannen, dtype=int), aaneen(regels.plannen)
    for kolom in kolommen:
        met_tekst = rijen[lijst.blad.is_tekst[index, kolom]]
        teksten = lijst.blad.cellen[met_tekst, kolom].tolist()
        for plek in mogelijke_opmerkingen(teksten):
            yield int(met_tekst[plek]), kolom, als_tekst(teksten[plek]), False
    plannen = set(regels.plannen)
    for (rij, kolom), tekst in sorted(celopmerkingen(lezing.werkboek, lijst).items()):
        if rij in plannen:
            yield rij, kolom, tekst, True


def _staat_er(lijst: Plankolommen, rij: int, zegt: Opmerking) -> bool:
    """Whether the row says the same: the year or the number stands in it, or that it was built."""
    if zegt.gerealiseerd:
        return any(lijst.duidingen[k].naam.startswith("gerealiseerd") for k in range(len(lijst.duidingen)))
    genoemd = zegt.jaren | zegt.getallen
    if not genoemd:
        return False
    anders = {k for k, duiding in enumerate(lijst.duidingen) if duiding.naam == "toelichting"}
    cellen = [w for k, w in enumerate(lijst.blad.gelezen[rij].tolist()) if k not in anders and w is not None]
    in_rij = {woord for cel in cellen for woord in plat(als_tekst(cel)).split()}
    in_rij |= _jaren_met_woningen(lijst, rij)
    return genoemd <= in_rij


def _jaren_met_woningen(lijst: Plankolommen, rij: int) -> set[str]:
    telt = [k for k in lijst.van_soort("aantal") if lijst.blad.gevuld[rij, k] and lijst.blad.cellen[rij, k] != 0]
    return {str(lijst.duidingen[k].kenmerken.get("jaar_van")) for k in telt}


def _naamkolom(lijst: Plankolommen) -> int:
    return lijst.velden.get("plan", lijst.velden.get("plan_sleutel", 0))


def _rijkeuze(lezing: Lezing, lijst: Plankolommen, rij: int) -> str | None:
    naam, nummer, _ = lijst.blad.plek(rij, _naamkolom(lijst)) or (lijst.blad.naam, rij, 0)
    return lezing.indeling.blad(naam).rijkeuze(nummer + 1, als_tekst(lijst.blad.cellen[rij, _naamkolom(lijst)]))
