"""Assignments that are remembered per sender and layout: kept once, and used by themselves for the next workbook."""

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from prestatiemonitor.aanlevering.antwoorden import Antwoord, antwoorden, met
from prestatiemonitor.readers import Indeling, IndelingFout, Inlezing, als_toml, lees_indeling
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.koppen import MAX_HOOGTE, ZOEKDIEPTE, kan_kop_zijn, koptekst
from prestatiemonitor.readers.woorden.duiding import plat, tekens
from prestatiemonitor.store import BewaardeIndeling, NieuweIndeling, Opslag

Lees = Callable[[Indeling], Inlezing]

_MAAND = r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
_JAAR = re.compile(rf"\b(?:(?:\d\d? )?(?:{_MAAND}|q[1-4]|\d\d?) )?(?:19|20)\d\d\b(?: \d\d? \d\d?\b)?")
_VAN_EEN_LEVERING = ("jaar", "halfjaar")
_RIJNUMMER = re.compile(r"rij \d+")


@dataclass(frozen=True)
class Onthouden:
    """A remembered assignment that fits a workbook, with its answers in the names of that workbook."""

    bewaard: BewaardeIndeling
    indeling: Indeling


def zonder_jaren(tekst: str) -> str:
    """A name or heading as layouts are compared: lower-case words, every year (with its month or date) a `#`."""
    return _JAAR.sub("#", plat(tekst))


def vingerafdruk(inlezing: Inlezing, indeling: Indeling) -> str:
    """The layout of the sheets that an assignment has answers for: their names and headings, years aside.

    `inlezing` is the workbook as read with that assignment. Rows, the order of sheets, and sheets without an answer
    make no difference; columns that move, come or go do.
    """
    bladen = [blad for blad in inlezing.bladen if blad.naam in indeling.bladen]
    vormen = sorted((zonder_jaren(blad.naam), *_koppen(inlezing, blad)) for blad in bladen)
    return hashlib.sha256(json.dumps(vormen).encode()).hexdigest()


def blijvend(indeling: Indeling) -> Indeling:
    """The answers that say something of the layout, and not only of this one workbook.

    A row by its number is another row next time; a year that an answer names, where the workbook does not, is over.
    """
    return met(Indeling(soort=indeling.soort), [antwoord for antwoord in antwoorden(indeling) if _blijft(antwoord)])


def onthoud(
    opslag: Opslag, inlezing: Inlezing, indeling: Indeling, *, afzender: str, wie: str
) -> BewaardeIndeling | None:
    """Keep what lasts of an assignment; the one in use where that says the same, None where nothing lasts."""
    blijft = blijvend(indeling)
    if not blijft.bladen:
        return None
    afdruk = vingerafdruk(inlezing, blijft)
    eerder = next((b for b in opslag.indelingen(afzender) if b.vingerafdruk == afdruk), None)
    if eerder and _gelezen(eerder) == blijft:
        return eerder
    return opslag.onthoud(NieuweIndeling(afzender=afzender, vingerafdruk=afdruk, indeling=als_toml(blijft), wie=wie))


def zoek_onthouden(opslag: Opslag, afzender: str, lees: Lees) -> Onthouden | None:
    """The newest assignment of this sender that fits the workbook; `lees` reads that workbook with an assignment."""
    kaal = lees(Indeling())
    if not kaal.leesbaar:
        return None
    gezien: set[str] = set()
    for bewaard in opslag.indelingen(afzender):
        if bewaard.vingerafdruk in gezien:
            continue
        gezien.add(bewaard.vingerafdruk)
        vertaald = _vertaal(_gelezen(bewaard), kaal)
        if vertaald.bladen and vingerafdruk(lees(vertaald), vertaald) == bewaard.vingerafdruk:
            return Onthouden(bewaard, vertaald)
    return None


def _gelezen(bewaard: BewaardeIndeling) -> Indeling:
    """The kept assignment; empty where the words it uses are known no longer, so that they are asked again."""
    try:
        return lees_indeling(bewaard.indeling)
    except IndelingFout:
        return Indeling()


def _blijft(antwoord: Antwoord) -> bool:
    if antwoord.soort == "rij":
        return not _RIJNUMMER.fullmatch(plat(antwoord.naam))
    if antwoord.soort == "geldt":
        return antwoord.naam not in _VAN_EEN_LEVERING
    return set(_JAAR.findall(plat(antwoord.als))) <= set(_JAAR.findall(plat(antwoord.naam)))


def _vertaal(indeling: Indeling, kaal: Inlezing) -> Indeling:
    """The answers under the names that sheets and columns have in this workbook; empty where a sheet is not found."""
    namen = _bladnamen([*indeling.bladen], [blad.naam for blad in kaal.bladen])
    if namen is None:
        return Indeling()
    gegeven = [Antwoord(namen[a.blad], a.soort, a.naam, a.als) for a in antwoorden(indeling)]
    return met(Indeling(soort=indeling.soort), [*gegeven, *_voor_andere_jaren(gegeven, kaal)])


def _bladnamen(oude: Sequence[str], nieuwe: Sequence[str]) -> dict[str, str] | None:
    """For each old name the new one: the same, or the only one that is the same but for its years."""
    gevonden = {naam: naam for naam in oude if naam in nieuwe}
    for naam in oude:
        if naam in gevonden:
            continue
        kandidaten = [n for n in nieuwe if n not in gevonden.values() and zonder_jaren(n) == zonder_jaren(naam)]
        if len(kandidaten) != 1:
            return None
        gevonden[naam] = kandidaten[0]
    return gevonden


def _voor_andere_jaren(gegeven: Sequence[Antwoord], kaal: Inlezing) -> Iterator[Antwoord]:
    """Answers for columns that are asked now and had an answer under another year, where that answer names no year."""
    for melding in kaal.meldingen:
        if melding.vraag != "kolom" or melding.over:
            continue
        zelfde = {
            a.als
            for a in gegeven
            if a.blad == melding.blad and a.soort == "kolom" and _zelfde_kop(a.naam, melding.gevonden)
        }
        if len(zelfde) == 1 and not _JAAR.search(plat(als := zelfde.pop())):
            yield Antwoord(melding.blad, "kolom", melding.gevonden, als)


def _zelfde_kop(kop: str, ander: str) -> bool:
    """Whether two headings say the same, years aside; `Koop <405k` and `Koop >405k` do not."""
    return (zonder_jaren(kop), tekens(kop)) == (zonder_jaren(ander), tekens(ander))


def _koppen(inlezing: Inlezing, blad: Blad) -> list[list[str]]:
    """The headings of a sheet, each with its column; of an unknown sheet the fullest row that can have headings."""
    laagste = {herkend.koprij - 1 for herkend in inlezing.herkend if herkend.blad == blad.naam}
    rijen = sorted({rij - hoger for rij in laagste for hoger in range(MAX_HOOGTE) if rij >= hoger})
    rijen = [rij for rij in rijen if rij in laagste or (rij < blad.rijen and blad.gevuld[rij].sum() > 1)]
    if not rijen:
        kan_kop = kan_kop_zijn(blad)
        gevuld = np.where(kan_kop, blad.gevuld[:ZOEKDIEPTE].sum(axis=1), 0)
        rijen = [int(gevuld.argmax())] if gevuld.any() else []
    return [
        [
            f"{kolom} {zonder_jaren(tekst)}"
            for kolom in range(blad.kolommen)
            if (tekst := koptekst(blad.cellen[rij, kolom]))
        ]
        for rij in rijen
        if rij < blad.rijen
    ]
