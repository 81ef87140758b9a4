"""Sheets of explanations beside a list of plans: what they say of its numbers is asked, or named if it is not read."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import OVERSLAAN
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.anders_geteld import telt_per_jaar
from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.planlijst.opschriftvragen import sla_lijst_over, telt_sloop, waarom_eenheid
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.planstatus import lees_planstatus
from prestatiemonitor.readers.woorden.prijsgrenzen import noemt_andere_grens
from prestatiemonitor.readers.woorden.telanders import (
    gaat_alleen_over_getallen,
    gaat_over_getallen,
    verandert_telling,
    waarom_anders_in_noot,
    woorden_voor_uitleg,
)
from prestatiemonitor.tables.waarden import ONBEKEND

_MEESTE_RIJEN = 200
_MEESTE_CELLEN = 2_000
_MEESTE_MELDINGEN = 5  # of more texts one warning
_ZIN = re.compile(r"(?<=[.;!?])\s+|\n")

Zin = tuple[int, int, str, bool]  # where it stands, what it says, and whether it is of one heading only


def keur_toelichtingen(lezing: Lezing, lijsten: Sequence[Plankolommen]) -> list[Plankolommen]:
    """Ask about explanations that make numbers something else; lists that do not count by the answer go out."""
    anders: list[tuple[Blad, Zin]] = []
    for blad in _uitlegbladen(lezing, lijsten):
        indeling = lezing.indeling.blad(blad.naam)
        for zin in _zinnen(blad):
            rij, kolom, tekst, van_kop = zin
            keuze, reden = indeling.waarde(tekst), "" if van_kop else _reden(lijsten, tekst)
            if reden and keuze == OVERSLAAN:
                for lijst in lijsten:
                    sla_lijst_over(lezing, lijst)
                return []
            if reden and keuze is None:
                lezing.meld(ms.OPSCHRIFT_TELT_NIET, blad, rij, kolom, gevonden=tekst, reden=reden, kolommen="")
            elif not reden and (noemt_andere_grens(tekst) or (not van_kop and verandert_telling(tekst))):
                anders.append((blad, zin))
    soort = ms.TOELICHTING_OP_BLAD if len(anders) <= _MEESTE_MELDINGEN else ms.TOELICHTING_OP_BLAD_VEEL
    for blad, (rij, kolom, tekst, _) in anders if len(anders) <= _MEESTE_MELDINGEN else anders[:1]:
        lezing.meld(soort, blad, rij, kolom, gevonden=tekst, aantal=len(anders))
    return list(lijsten)


def _uitlegbladen(lezing: Lezing, lijsten: Sequence[Plankolommen]) -> Iterator[Blad]:
    """Sheets without a list that are called an explanation, or have nothing but words."""
    eigen = {
        naam for lijst in lijsten for naam in (lijst.blad.herkomst.bladen if lijst.blad.herkomst else [lijst.blad.naam])
    }
    for blad in lezing.werkboek.bladen if lijsten else []:
        if blad.naam in eigen or lezing.indeling.blad(blad.naam).overslaan or blad.cellen.size > _MEESTE_CELLEN:
            continue
        if woorden_voor_uitleg().intersection(plat(blad.naam).split()) or not blad.is_getal.any():
            yield blad


def _zinnen(blad: Blad) -> Iterator[Zin]:
    """The sentences on a sheet; what stands beside a known heading or code is of that alone."""
    for rij in range(min(blad.rijen, _MEESTE_RIJEN)):
        kolommen = np.flatnonzero(blad.is_tekst[rij]).tolist()
        teksten = [als_tekst(blad.cellen[rij, kolom]) for kolom in kolommen]
        if len(teksten) > 1 and gaat_alleen_over_getallen(teksten[0]):
            yield rij, kolommen[0], " ".join(teksten), False
        elif len(teksten) > 1 and _is_kop_of_code(teksten[0]):
            yield rij, kolommen[0], " ".join(teksten), True
        else:
            yield from (
                (rij, kolom, zin.strip(), False)
                for kolom, tekst in zip(kolommen, teksten, strict=True)
                for zin in _ZIN.split(tekst)
                if zin.strip()
            )


def _is_kop_of_code(tekst: str) -> bool:
    return duid_kop(tekst).soort != "onbekend" or lees_planstatus(tekst).code != ONBEKEND


def _reden(lijsten: Sequence[Plankolommen], tekst: str) -> str:
    """Why numbers may be something else by this sentence; empty where it says nothing of them."""
    if not gaat_over_getallen(tekst):
        return ""
    return waarom_eenheid(tekst) or waarom_anders_in_noot(
        tekst, per_jaar=any(map(telt_per_jaar, lijsten)), netto=any(map(telt_sloop, lijsten))
    )
