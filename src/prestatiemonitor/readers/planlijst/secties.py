"""Rows of one text above a part of a list: what they say of the plans below is read, or asked where it is not known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERSLAAN
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.banners import banner, opgestapeld
from prestatiemonitor.readers.planlijst.opschriften import bekende_kern, wat_geldt
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen, aantal_plannen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning

KERN, GROEP = "kern", "groep"  # what such a row can be said to be, beside `overslaan` and what a banner says

_VELDEN = {  # what other rows can say of the plans below them, so that those below an unknown one miss it
    "corporatie": "de corporatie",
    "fase": "de fase",
    "planstatus": "de planstatus",
    "hardheid": "hard of zacht",
    "jaar": "het jaar van oplevering",
}

Tussenregels = list[tuple[int, Mapping[str, str]]]


@dataclass(frozen=True)
class _Regel:
    """A row of one text: where it stands, from which row on it goes, and what it says of the plans below."""

    rij: int
    vanaf: int
    geldt: Mapping[str, str]
    tekst: str


def lees_secties(
    lezing: Lezing, kolommen: Plankolommen, gevonden: Tussenregels, plannen: Sequence[int]
) -> Tussenregels:
    """The banners of a list: with the text above its first headings, and as was said of those that are not known.

    What is not known and has plans below it is asked, where it can be what other such rows are.
    """
    regels = [_Regel(rij, rij, geldt, _tekst(kolommen, rij)) for rij, geldt in sorted(gevonden, key=lambda g: g[0])]
    regels = [*_eerste_sectie(lezing, kolommen, regels), *regels]
    uit: list[_Regel] = []
    for regel in regels:
        keuze = _keuze(lezing, kolommen, regel) if not regel.geldt else None
        if keuze == KERN:
            uit.append(_Regel(regel.rij, regel.vanaf, {"kern": bekende_kern(regel.tekst)}, regel.tekst))
        elif keuze != OVERSLAAN:
            uit.append(_Regel(regel.rij, regel.vanaf, regel.geldt or banner(keuze or ""), regel.tekst))
        if not regel.geldt and (keuze is None or not _onder(regel, regels, plannen)):
            _meld(lezing, kolommen, regel, regels, plannen)
        elif not regel.geldt:
            lezing.boek(kolommen.blad, regel.rij, kolommen.blad.gevuld[regel.rij], "sleutel", "plannen")
    return [(regel.vanaf, regel.geldt) for regel in uit]


def _eerste_sectie(lezing: Lezing, kolommen: Plankolommen, regels: Sequence[_Regel]) -> list[_Regel]:
    """The text just above the first headings, where such a text stands above headings that are repeated as well."""
    blad, koppen = kolommen.blad, kolommen.koppen
    boven = next((rij for rij in range(koppen.rij - 1, -1, -1) if blad.gevuld[rij].any()), -1)
    herhaald = [regel for regel in regels if _staat_boven_koppen(kolommen, regel.rij)]
    if boven < 0 or blad.gevuld[boven].sum() != 1 or not herhaald:
        return []
    tekst, velden = _tekst(kolommen, boven), {veld for regel in herhaald for veld in regel.geldt}
    geldt = banner(tekst)
    if "kern" in geldt and bekende_kern(tekst) not in load_afspraken().kernen:
        return []  # a title of the whole list, that names the gemeente
    if geldt and not velden & geldt.keys() and all(regel.geldt for regel in herhaald):
        return []
    woorden = {woord for woord in normaliseer(tekst).split() if not woord.isdigit()}
    if not geldt and (wat_geldt(tekst) or woorden <= herkenning().opschriftwoorden or velden - {"kern"}):
        return []
    if geldt:
        lezing.boek(blad, boven, blad.gevuld[boven], "sleutel", "plannen")
        gezegd = lezing.indeling.blad(blad.plaats(boven, 0)[0]).geldt
        kolommen.geldt = {v: w for v, w in kolommen.geldt.items() if v in gezegd or geldt.get(v) != w}
    return [_Regel(boven, koppen.laatste_koprij, geldt, tekst)]


def _meld(
    lezing: Lezing, kolommen: Plankolommen, regel: _Regel, regels: Sequence[_Regel], plannen: Sequence[int]
) -> None:
    """Ask what this row is, where plans stand below it that would else lose something; or tell that it is not read."""
    kolom = int(np.flatnonzero(kolommen.blad.gevuld[regel.rij])[0])
    onder = _onder(regel, regels, plannen)
    if onder and _kan_iets_zeggen(kolommen, regel, regels, plannen):
        wie = f"{'staat' if onder == 1 else 'staan'} {aantal_plannen(onder)}"
        lezing.meld(ms.TUSSENREGEL_ONBEKEND, kolommen.blad, regel.rij, kolom, wie=wie)
    elif onder and (velden := [veld for veld in _VELDEN if any(veld in r.geldt for r in regels)]):
        wat = " en ".join(_VELDEN[veld] for veld in velden)
        lezing.meld(ms.TUSSENREGEL_ANDERS, kolommen.blad, regel.rij, kolom, wie=aantal_plannen(onder), wat=wat)
    elif regel.rij >= kolommen.koppen.eerste_regel:
        lezing.meld(ms.REGEL_NIET_GELEZEN, kolommen.blad, regel.rij, kolom)


def _kan_iets_zeggen(kolommen: Plankolommen, regel: _Regel, regels: Sequence[_Regel], plannen: Sequence[int]) -> bool:
    """Whether it ends the kern of a row above it, or may be the kern of plans that have none."""
    geldend = [geldt for vanaf, geldt in opgestapeld([(r.vanaf, r.geldt) for r in regels]) if vanaf < regel.vanaf]
    if geldend and "kern" in geldend[-1]:
        return True
    if "kern" in kolommen.velden or "kern" in kolommen.geldt:
        return False
    onbekend = [r for r in regels if not r.geldt and _onder(r, regels, plannen)]
    verdeelt = len(onbekend) > 1 and min(r.vanaf for r in regels) < plannen[0]
    return verdeelt or _staat_boven_koppen(kolommen, regel.rij) or any("kern" in r.geldt for r in regels)


def _onder(regel: _Regel, regels: Sequence[_Regel], plannen: Sequence[int]) -> int:
    """How many plans stand below this row and above the next one."""
    einde = min((r.vanaf for r in regels if r.vanaf > regel.vanaf), default=None)
    return sum(rij > regel.vanaf and (einde is None or rij < einde) for rij in plannen)


def _staat_boven_koppen(kolommen: Plankolommen, rij: int) -> bool:
    """Whether the next filled row has headings of the list once more."""
    blad, koppen = kolommen.blad, kolommen.koppen
    onder = next((r for r in range(rij + 1, blad.rijen) if blad.gevuld[r].any()), -1)
    posities = np.flatnonzero(blad.gevuld[onder]).tolist() if onder >= koppen.eerste_regel else []
    teksten = {k: normaliseer(als_tekst(blad.cellen[onder, k])) for k in posities}
    return len(teksten) > 1 and any(
        all(normaliseer(als_tekst(blad.cellen[kop, k])) == tekst for k, tekst in teksten.items())
        for kop in range(koppen.rij, koppen.eerste_regel)
    )


def _keuze(lezing: Lezing, kolommen: Plankolommen, regel: _Regel) -> str | None:
    naam = kolommen.blad.plaats(regel.rij, 0)[0]
    return lezing.indeling.blad(naam).waarde(regel.tekst)


def _tekst(kolommen: Plankolommen, rij: int) -> str:
    blad = kolommen.blad
    return als_tekst(blad.cellen[rij, int(np.flatnonzero(blad.gevuld[rij])[0])])
