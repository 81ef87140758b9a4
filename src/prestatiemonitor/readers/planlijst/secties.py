"""Rows of one text above a part of a list: what they say of the plans below is read, or asked where it is not known."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

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
    if eerste := _eerste_sectie(kolommen, regels):
        _zet_eerste(lezing, kolommen, eerste)
        regels = [eerste, *regels]
    secties = _Secties(lezing, kolommen, regels, plannen)
    uit: list[_Regel] = []
    for regel in regels:
        keuze = _keuze(lezing, kolommen, regel) if not regel.geldt else None
        if keuze == KERN:
            uit.append(_Regel(regel.rij, regel.vanaf, {"kern": bekende_kern(regel.tekst)}, regel.tekst))
        elif keuze != OVERSLAAN:
            uit.append(_Regel(regel.rij, regel.vanaf, regel.geldt or banner(keuze or ""), regel.tekst))
        if not regel.geldt and (keuze is None or not secties.onder(regel)):
            secties.meld(regel)
        elif not regel.geldt:
            lezing.boek(kolommen.blad, regel.rij, kolommen.blad.gevuld[regel.rij], "sleutel", "plannen")
    return [(regel.vanaf, regel.geldt) for regel in uit]


def _eerste_sectie(kolommen: Plankolommen, regels: Sequence[_Regel]) -> _Regel | None:
    """The text just above the first headings, where such a text stands above headings that are repeated as well."""
    blad, koppen = kolommen.blad, kolommen.koppen
    boven = next((rij for rij in range(koppen.rij - 1, -1, -1) if blad.gevuld[rij].any()), -1)
    herhaald = [regel for regel in regels if _staat_boven_koppen(kolommen, regel.rij)]
    if boven < 0 or blad.gevuld[boven].sum() != 1:
        return None
    if not herhaald:
        return _eerste_kern(kolommen, regels, boven)
    tekst, velden = _tekst(kolommen, boven), {veld for regel in herhaald for veld in regel.geldt}
    geldt = banner(tekst)
    if "kern" in geldt and bekende_kern(tekst) not in load_afspraken().kernen:
        return None  # a title of the whole list, that names the gemeente
    if geldt and not velden & geldt.keys() and all(regel.geldt for regel in herhaald):
        return None
    woorden = {woord for woord in normaliseer(tekst).split() if not woord.isdigit()}
    if not geldt and (wat_geldt(tekst) or woorden <= herkenning().opschriftwoorden or velden - {"kern"}):
        return None
    return _Regel(boven, koppen.laatste_koprij, geldt, tekst)


def _eerste_kern(kolommen: Plankolommen, regels: Sequence[_Regel], boven: int) -> _Regel | None:
    """The name of a kern above the headings, where the plans of other kernen stand below rows with their names.

    The gemeente is called after a kern: with a row of its own name too, or a row above the first plans, it is a title.
    """
    tekst, kernen = _tekst(kolommen, boven), {regel.geldt["kern"] for regel in regels if "kern" in regel.geldt}
    geldt, koppen = banner(tekst), kolommen.koppen
    if {*geldt} != {"kern"} or normaliseer(tekst) != normaliseer(geldt["kern"]) or not kernen:
        return None
    eigen = np.flatnonzero(kolommen.blad.gevuld_per_rij[koppen.eerste_regel :] > 1)
    eerste_plan = koppen.eerste_regel + int(eigen[0]) if len(eigen) else 0
    if geldt["kern"] in kernen or "kern" in kolommen.velden or any(regel.rij < eerste_plan for regel in regels):
        return None
    return _Regel(boven, koppen.laatste_koprij, geldt, tekst)


def _zet_eerste(lezing: Lezing, kolommen: Plankolommen, eerste: _Regel) -> None:
    """What the text above the first headings says goes for the plans below it only, and not for the whole list."""
    if not eerste.geldt:
        return
    blad = kolommen.blad
    lezing.boek(blad, eerste.rij, blad.gevuld[eerste.rij], "sleutel", "plannen")
    gezegd = lezing.indeling.blad(blad.plaats(eerste.rij, 0)[0]).geldt
    kolommen.geldt = {v: w for v, w in kolommen.geldt.items() if v in gezegd or eerste.geldt.get(v) != w}


@dataclass
class _Secties:
    """The rows of one text of a list, with the plans below each."""

    lezing: Lezing
    kolommen: Plankolommen
    regels: Sequence[_Regel]
    plannen: Sequence[int]

    def onder(self, regel: _Regel) -> int:
        """How many plans stand below this row and above the next one."""
        return self._onder[regel.vanaf]

    def meld(self, regel: _Regel) -> None:
        """Ask what a row is, where plans below it would else lose something; or tell that it is not read."""
        lezing, kolommen, onder = self.lezing, self.kolommen, self.onder(regel)
        kolom = int(np.flatnonzero(kolommen.blad.gevuld[regel.rij])[0])
        if onder and self._kan_iets_zeggen(regel):
            wie = f"{'staat' if onder == 1 else 'staan'} {aantal_plannen(onder)}"
            lezing.meld(ms.TUSSENREGEL_ONBEKEND, kolommen.blad, regel.rij, kolom, wie=wie)
        elif onder and (velden := [veld for veld in _VELDEN if veld in self._gezegd]):
            wat = " en ".join(_VELDEN[veld] for veld in velden)
            lezing.meld(ms.TUSSENREGEL_ANDERS, kolommen.blad, regel.rij, kolom, wie=aantal_plannen(onder), wat=wat)
        elif regel.rij >= kolommen.koppen.eerste_regel:
            lezing.meld(ms.REGEL_NIET_GELEZEN, kolommen.blad, regel.rij, kolom)

    def _kan_iets_zeggen(self, regel: _Regel) -> bool:
        """Whether it ends the kern of a row above it, or may be the kern of plans that have none."""
        eerder = bisect_left(self._gestapeld, regel.vanaf, key=lambda deel: deel[0])
        if eerder and "kern" in self._gestapeld[eerder - 1][1]:
            return True
        if "kern" in self.kolommen.velden or "kern" in self.kolommen.geldt:
            return False
        return self._verdeelt or _staat_boven_koppen(self.kolommen, regel.rij) or "kern" in self._gezegd

    @cached_property
    def _onder(self) -> dict[int, int]:
        rijen, grenzen = sorted(self.plannen), sorted({regel.vanaf for regel in self.regels})
        tot = [bisect_left(rijen, grens) for grens in grenzen[1:]] + [len(rijen)]
        return {grens: tot[i] - bisect_right(rijen, grens) for i, grens in enumerate(grenzen)}

    @cached_property
    def _gestapeld(self) -> Tussenregels:
        return opgestapeld([(regel.vanaf, regel.geldt) for regel in self.regels])

    @cached_property
    def _gezegd(self) -> set[str]:
        """The fields that any of the rows says something of."""
        return {veld for regel in self.regels for veld in regel.geldt}

    @cached_property
    def _verdeelt(self) -> bool:
        """Whether unknown rows divide the whole list."""
        onbekend = [regel for regel in self.regels if not regel.geldt and self.onder(regel)]
        return len(onbekend) > 1 and min(regel.vanaf for regel in self.regels) < self.plannen[0]


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
