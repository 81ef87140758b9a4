"""A legend in the workbook that gives the code of a planstatus another meaning than the begrippenlijst: it is asked."""

import re
from collections.abc import Iterator, Sequence

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.bestand.herschikken import nummers
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.planstatus import lees_planstatus

_MAX_RIJEN = 200
_CODE = re.compile(r"[1-5][a-c]?", re.IGNORECASE)
_UITLEG = re.compile(r"([1-5][a-c]?)\s*[=:–-]\s*(\D.*)", re.IGNORECASE | re.DOTALL)


def keur_legenda(lezing: Lezing, lijsten: Sequence[tuple[Plankolommen, Sequence[int]]]) -> None:
    """A `fout` for each bare code in these lists, given with the rows of their plans, that a legend explains otherwise.

    An answer in the assignment for that code settles it.
    """
    uitleg = _legenda(lezing, [kolommen for kolommen, _ in lijsten])
    for kolommen, rijen in lijsten if uitleg else []:
        kolom = kolommen.velden.get("planstatus_bron")
        gezien = set[str]()
        for rij in rijen if kolom is not None else []:
            code = als_tekst(kolommen.blad.gelezen[rij, kolom]).lower()
            if code in gezien or code not in uitleg:
                continue
            gezien.add(code)
            plaats, woorden = uitleg[code]
            if lezing.indeling.blad(kolommen.blad.plaats(rij, kolom or 0)[0]).waarde(code) is None:
                lezing.meld(ms.STATUS_LEGENDA, kolommen.blad, rij, kolom or 0, legenda=plaats, woorden=woorden)


def _legenda(lezing: Lezing, lijsten: Sequence[Plankolommen]) -> dict[str, tuple[str, str]]:
    """Per code that a legend contradicts: where, and in which words."""
    begin: dict[str, int] = {}
    for kolommen in lijsten:
        naam, rij, _ = kolommen.blad.plek(kolommen.koppen.rij, 0) or (kolommen.blad.naam, 0, 0)
        begin[naam] = min(rij, begin.get(naam, rij))
    gevonden: dict[str, tuple[str, str]] = {}
    for blad in lezing.werkboek.bladen:
        for code, woorden, plaats in _uitleg(blad, min(begin.get(blad.naam, blad.rijen), _MAX_RIJEN)):
            if plat(woorden) and lees_planstatus(f"{code} {woorden}").probleem == "tegenstrijdig":
                gevonden.setdefault(code.lower(), (plaats, woorden))
    return gevonden


def _uitleg(blad: Blad, tot: int) -> Iterator[tuple[str, str, str]]:
    """Codes with the words beside them, in one cell or in two, and their place."""
    for rij in range(min(tot, blad.rijen)):
        for kolom in nummers(blad.gevuld[rij]):
            tekst, ernaast = (als_tekst(blad.cellen[rij, k]) if k < blad.kolommen else "" for k in (kolom, kolom + 1))
            if match := _UITLEG.fullmatch(tekst):
                yield match[1], match[2], blad.bron(rij, kolom)
            elif _CODE.fullmatch(tekst) and ernaast:
                yield tekst, ernaast, blad.bron(rij, kolom)
