"""The figure that gives an agreement its verdict: of years and period the one that asks most attention."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.register import INDICATOREN
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Oordeel, Uitkomst

VOORTGANG: Final = "voortgang_jaarschijf"  # counts activities: it shows what is done, not what an agreement achieves
AANDACHT_EERST: Final = (
    Oordeel.OVERSCHREDEN,
    Oordeel.NIET_BEHAALD,
    Oordeel.NIET_OP_KOERS,
    Oordeel.RISICO,
    Oordeel.GEEN_GEGEVENS,
    Oordeel.OP_KOERS,
    Oordeel.BEHAALD,
    Oordeel.GEEN_NORM,
)
"""The verdicts in the order in which they ask attention."""
AANDACHT: Final = AANDACHT_EERST[:4]
GOED: Final = (Oordeel.OP_KOERS, Oordeel.BEHAALD)


def hoofden(
    per_indicator: Mapping[str, Sequence[Uitkomst]], moment: Moment, *, eenmalig: bool = False
) -> tuple[Uitkomst, ...]:
    """Per indicator the Uitkomst that asks most attention; those held against a norm come first.

    Only figures of whom the norm is for count (see `_is_gevraagd`). A year still to come is left out as long as nothing
    is known of it; a figure without a norm has no verdict, and one held against another's norm helps to explain that
    other.
    """
    gevonden = []
    for naam, uitkomsten in per_indicator.items():
        if _is_hulp(naam, per_indicator):
            continue
        oordelen = [u for u in uitkomsten if _telt(u, moment)]
        bekend = [u for u in oordelen if u.oordeel is not Oordeel.GEEN_GEGEVENS]
        if not oordelen or not (bekend or _geeft_oordeel(oordelen[0])):
            continue
        kiesbaar = oordelen if _met_norm(oordelen[0]) else _van_nu(oordelen, eenmalig=eenmalig)
        gevonden.append(min(kiesbaar, key=_aandacht))
    return tuple(sorted(gevonden, key=lambda u: not _met_norm(u)))


def _van_nu(oordelen: Sequence[Uitkomst], *, eenmalig: bool) -> list[Uitkomst]:
    """Without a norm: the newest year, and what still asks attention of an earlier one.

    An earlier year that went well says nothing of this one, unless it is to be done once and that is all there was.
    """
    bekend = [u for u in oordelen if u.oordeel is not Oordeel.GEEN_GEGEVENS]
    if eenmalig and bekend and all(u.oordeel is Oordeel.BEHAALD for u in bekend):
        return bekend
    nieuwste = max((u.jaar for u in oordelen if u.jaar is not None), default=None)
    return [u for u in oordelen if u.jaar in (None, nieuwste) or u.oordeel in AANDACHT]


def metingen(uitkomsten: Iterable[Uitkomst], moment: Moment) -> list[Uitkomst]:
    """Every figure that counts and is held against a norm, or would be with data; what asks most attention first.

    People ask attention too: of the computed verdict and theirs the one that asks most decides the place. Beside a
    figure of all together that asks as much attention, that of a party adds nothing.
    """
    alles = tuple(uitkomsten)
    namen = {u.indicator for u in alles}
    samen = {(u.indicator, u.periode): _ernst(u) for u in alles if u.partij == GEZAMENLIJK}
    gevonden = [
        u
        for u in alles
        if _met_norm(u) and _telt(u, moment) and not _is_hulp(u.indicator, namen)
        if u.partij == GEZAMENLIJK or _ernst(u) < samen.get((u.indicator, u.periode), len(AANDACHT_EERST))
    ]
    return sorted(gevonden, key=_ernst)


def per_meting(metingen: Iterable[Uitkomst]) -> list[tuple[Uitkomst, ...]]:
    """Figures of one indicator at one agreement together: first the one that asks most attention, of equals the newest.

    In the order of those first ones.
    """
    groepen: dict[tuple[str, str], list[Uitkomst]] = {}
    for uitkomst in metingen:
        groepen.setdefault((uitkomst.indicator, uitkomst.afspraak), []).append(uitkomst)
    gesorteerd = [tuple(sorted(groep, key=lambda u: (_ernst(u), *_aandacht(u)[1:]))) for groep in groepen.values()]
    return sorted(gesorteerd, key=lambda groep: _ernst(groep[0]))


def _ernst(uitkomst: Uitkomst) -> int:
    """How much attention a figure asks, 0 the most."""
    return min(AANDACHT_EERST.index(oordeel) for oordeel in _oordelen(uitkomst))


def vraagt_aandacht(uitkomst: Uitkomst) -> bool:
    """Whether a figure asks attention, by the computed verdict or by that of people beside it."""
    return any(oordeel in AANDACHT for oordeel in _oordelen(uitkomst))


def _oordelen(uitkomst: Uitkomst) -> tuple[Oordeel, ...]:
    """The computed verdict, and the newest of people where there is one."""
    gezegd = uitkomst.mensoordeel
    return (uitkomst.oordeel,) if gezegd is None or gezegd.oordeel is None else (uitkomst.oordeel, gezegd.oordeel)


def _is_hulp(indicator: str, andere: Collection[str]) -> bool:
    """Whether an indicator is held against the norm of another one that is there too: the room left beside a share."""
    norm = INDICATOREN[indicator].norm if indicator in INDICATOREN else None
    return norm != indicator and norm in andere


def _telt(uitkomst: Uitkomst, moment: Moment) -> bool:
    if uitkomst.oordeel is Oordeel.GEEN_NORM or not _is_gevraagd(uitkomst, moment):
        return False
    nog_niets = uitkomst.oordeel is Oordeel.GEEN_GEGEVENS
    return not (nog_niets and uitkomst.jaar is not None and uitkomst.jaar > moment.peildatum.year)


def _is_gevraagd(uitkomst: Uitkomst, moment: Moment) -> bool:
    """Whether the verdict is on whom the norm is for: all together, or a party that it has a value for.

    Where it is for all together too, that of a party counts once it asks attention: who goes over its own maximum is
    not hidden by the others, and who does well or delivered nothing is told of by the figure of all.
    """
    partijen = normpartijen(uitkomst, moment)
    if uitkomst.partij == GEZAMENLIJK or uitkomst.partij not in partijen:
        return uitkomst.partij == GEZAMENLIJK
    return GEZAMENLIJK not in partijen or vraagt_aandacht(uitkomst)


def normpartijen(uitkomst: Uitkomst, moment: Moment) -> frozenset[str]:
    """For whom the norm of a figure has a value: all together, single parties, or both; empty without a norm."""
    norm = moment.afspraken.normen.get(_norm(uitkomst))
    return frozenset(waarde.partij for waarde in norm.waarden) if norm else frozenset()


def _met_norm(uitkomst: Uitkomst) -> bool:
    return bool(_norm(uitkomst))


def _norm(uitkomst: Uitkomst) -> str:
    """The id of the norm it is held against, empty for none."""
    indicator = INDICATOREN.get(uitkomst.indicator)
    return (indicator.norm if indicator else None) or ""


def _geeft_oordeel(uitkomst: Uitkomst) -> bool:
    """Whether the indicator ever gives a verdict, so that it says something when it lacks data."""
    return _met_norm(uitkomst) or uitkomst.indicator == VOORTGANG


def _aandacht(uitkomst: Uitkomst) -> tuple[int, int, bool]:
    """Which asks most attention; of equals the newest year tells most, and then all together."""
    return AANDACHT_EERST.index(uitkomst.oordeel), -(uitkomst.jaar or 0), uitkomst.partij != GEZAMENLIJK
