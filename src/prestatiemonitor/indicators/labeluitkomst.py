"""From the standen of homes with label E, F or G to Uitkomsten: one per corporation, and all together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Final

from prestatiemonitor.indicators.labeltempo import NUL, Labeltempo, oordeel_samen
from prestatiemonitor.indicators.labelzin import Labelfeiten, labelzin
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.peilstanden import Peilstand, Standenreeks
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Bronregels, Oordeel, Stap, Uitkomst
from prestatiemonitor.indicators.woorden import getal, hoofdletter, opsomming, periode
from prestatiemonitor.indicators.zinnen import onvolledig

STAND: Final = "stand_"
"""Lines that begin so are the standen by date: stand_2025-12-31."""


@dataclass(frozen=True)
class Labelmeting:
    """What one party's standen say; `tempo` is None where the stand that counts was not delivered."""

    partij: str
    jaren: tuple[int, int]
    norm: Decimal | None
    tempo: Labeltempo | None
    standen: Standenreeks
    uitzonderingen: Standenreeks
    moment: Moment

    @property
    def voorbij(self) -> bool:
        return self.moment.compleet(self.jaren[1])

    @property
    def oordeel(self) -> Oordeel:
        if self.tempo is None:
            return Oordeel.GEEN_GEGEVENS
        if self.norm is None:
            return Oordeel.GEEN_NORM
        return self.tempo.oordeel(self.moment.instellingen.risico_grens, voorbij=self.voorbij)

    @property
    def mist(self) -> str:
        """Why there is no verdict, without a full stop; empty where there is one."""
        wat = f"het aantal woningen met label E, F of G van {self.partij}"
        if self.tempo is None:
            return f"de stand van eind {self.jaren[1]} ontbreekt: {wat}" if self.voorbij else f"{wat} ontbreekt"
        if self.oordeel is Oordeel.GEEN_GEGEVENS:
            return f"een eerdere stand van {self.partij} ontbreekt, dus het tempo is onbekend"
        return ""

    @property
    def onvolledig(self) -> str:
        mist = f"{hoofdletter(self.mist)}." if self.mist else ""
        return onvolledig(
            [mist, self._te_veel_uitgezonderd, *self.standen.opmerkingen, *self.uitzonderingen.opmerkingen]
        )

    @property
    def _te_veel_uitgezonderd(self) -> str:
        """That more homes are called an exception than there are, or nothing."""
        stand = self.tempo.stand if self.tempo else None
        vrij = self.uitzonderingen.tot_en_met(stand.datum) if stand else None
        if stand is None or vrij is None or vrij.waarde <= stand.waarde:
            return ""
        wat = f"{self.partij}: {getal(vrij.waarde)} uitgezonderde woningen ({vrij.wanneer}) is meer dan er"
        return f"{wat} {stand.wanneer} zijn met label E, F of G ({getal(stand.waarde)}); hoogstens die tellen."

    @property
    def regels(self) -> tuple[int, ...]:
        standen = (*self.standen.standen, *self.uitzonderingen.standen)
        return tuple(sorted({regel for stand in standen for regel in stand.regels}))


def label_uitkomst(meting: Labelmeting) -> Uitkomst:
    """One corporation: its stand as the first stand with what went off since."""
    tempo = meting.tempo
    feiten = Labelfeiten(meting.partij, tempo, meting.jaren[1], reden=meting.mist)
    lijnen = {f"{STAND}{s.datum}": s.waarde for s in meting.standen.standen} | _tempolijnen(tempo)
    if tempo and tempo.verwacht is not None:
        lijnen["verwacht_eind"] = tempo.verwacht
    return _maak(meting, meting.oordeel, feiten, meting.onvolledig, _stappen(meting), meting.regels, lijnen)


def label_uitkomst_samen(metingen: Sequence[Labelmeting], samen: Labelmeting) -> Uitkomst:
    """All corporations: the sum of their standen, and the verdict of the one that lags most."""
    bekend = [m for m in metingen if m.tempo]
    zonder = tuple(m.partij for m in metingen if not m.tempo)
    tempo = _opgeteld([m.tempo for m in bekend if m.tempo], samen.norm or NUL)
    oordeel = oordeel_samen(m.oordeel for m in metingen) if samen.norm is not None else Oordeel.GEEN_NORM
    over = {m.partij: m.tempo.verwacht for m in bekend if m.tempo and m.tempo.verwacht is not None}
    mist = [m.mist for m in metingen if m.mist]
    feiten = Labelfeiten(
        GEZAMENLIJK, tempo, samen.jaren[1], zonder, over if len(over) == len(metingen) else {}, "; ".join(mist)
    )
    regels = tuple(sorted({regel for m in metingen for regel in m.regels}))
    lijnen = ({} if zonder else _opgetelde_standen(bekend)) | _tempolijnen(tempo)
    if over and len(over) == len(metingen):
        lijnen["verwacht_eind"] = sum(over.values(), NUL)
    return _maak(
        samen,
        oordeel if tempo else Oordeel.GEEN_GEGEVENS,
        feiten,
        onvolledig([_ongelijk(bekend), *(m.onvolledig for m in metingen)]),
        tuple(Stap("nog te gaan", m.tempo.over, partij=m.partij) for m in bekend if m.tempo),
        regels,
        lijnen,
    )


def _maak(
    meting: Labelmeting,
    oordeel: Oordeel,
    feiten: Labelfeiten,
    ontbreekt: str,
    stappen: tuple[Stap, ...],
    regels: tuple[int, ...],
    lijnen: Mapping[str, Decimal],
) -> Uitkomst:
    return Uitkomst(
        indicator="labels_efg",
        partij=meting.partij,
        jaar=None,
        periode=periode(*meting.jaren),
        waarde=feiten.tempo.over if feiten.tempo else None,
        eenheid="woningen",
        oordeel=oordeel,
        zin=labelzin(oordeel, feiten),
        norm=meting.norm,
        onvolledig=ontbreekt,
        stappen=stappen,
        bronnen=(Bronregels("kerncijfers", regels),) if regels else (),
        lijnen=lijnen,
    )


def _stappen(meting: Labelmeting) -> tuple[Stap, ...]:
    """The first stand, the change to each next one, and the exceptions: together what is left."""
    tempo = meting.tempo
    if tempo is None:
        return ()
    begin = tempo.begin.datum if tempo.begin else tempo.stand.datum
    reeks = [s for s in meting.standen.standen if begin <= s.datum <= tempo.stand.datum]
    stappen = [Stap(f"stand {reeks[0].wanneer}", reeks[0].waarde, partij=meting.partij)]
    for eerder, later in pairwise(reeks):
        stappen.append(Stap(f"tot {later.wanneer}", later.waarde - eerder.waarde, partij=meting.partij))
    if vrij := tempo.stand.waarde - tempo.over:
        stappen.append(Stap("uitgezonderd", -vrij, partij=meting.partij))
    return tuple(stappen)


def _tempolijnen(tempo: Labeltempo | None) -> dict[str, Decimal]:
    if tempo is None:
        return {}
    lijnen = {"tempo_per_jaar": tempo.per_jaar, "nodig_per_jaar": tempo.nodig_per_jaar}
    if tempo.uitgezonderd:
        lijnen["uitgezonderd"] = tempo.uitgezonderd
    return {naam: waarde for naam, waarde in lijnen.items() if waarde is not None}


def _opgetelde_standen(metingen: Sequence[Labelmeting]) -> dict[str, Decimal]:
    """The standen added up, of the days on which every corporation has one."""
    dagen = [{s.datum: s.waarde for s in m.standen.standen} for m in metingen]
    gedeeld = set.intersection(*map(set, dagen)) if dagen else set()
    return {f"{STAND}{dag}": sum((standen[dag] for standen in dagen), NUL) for dag in sorted(gedeeld)}


def _ongelijk(metingen: Sequence[Labelmeting]) -> str:
    standen = {m.partij: m.tempo.stand for m in metingen if m.tempo}
    if len({stand.datum for stand in standen.values()}) < 2:
        return ""
    wanneer = opsomming([f"{naam} {stand.wanneer}" for naam, stand in standen.items()])
    return f"De nieuwste standen zijn niet van hetzelfde moment: {wanneer}."


def _opgeteld(tempos: Sequence[Labeltempo], norm: Decimal) -> Labeltempo | None:
    """The corporations added up; a pace only where their standen are of the same moments."""
    if not tempos:
        return None
    over = sum((t.over for t in tempos), NUL)
    heel = sum((t.stand.waarde for t in tempos), NUL)
    stand = Peilstand(min(t.stand.datum for t in tempos), heel, ())
    begins = [t.begin for t in tempos if t.begin]
    gelijk = len({t.stand.datum for t in tempos}) == 1 and len({b.datum for b in begins}) == 1
    begin = None
    if gelijk and len(begins) == len(tempos):
        begin = Peilstand(begins[0].datum, sum((b.waarde for b in begins), NUL), ())
    return Labeltempo(begin, stand, heel - over, norm, tempos[0].uiterlijk)
