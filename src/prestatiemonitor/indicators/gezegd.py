"""Gezegd: which figure is meant by what people said of one, also when names, numbers and years have changed since."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from prestatiemonitor.afspraken import Afspraken
from prestatiemonitor.indicators.uitkomst import Mensoordeel, Oordeel, Uitkomst
from prestatiemonitor.indicators.woorden import getal, opsomming, periode, procent
from prestatiemonitor.indicators.zinnen import OORDEELWOORDEN

EIGEN: Final = "eigen"
"""The `onderwerp` of a figure of an indicator with one place in the agreement, wherever that is."""


def met_onderwerp(uitkomst: Uitkomst, afspraken: Afspraken, meer_plaatsen: bool) -> Uitkomst:
    """The figure with its `onderwerp`: the id of a meeting or step, the number of an agreement, or its own place.

    `meer_plaatsen` tells whether the indicator has figures of several places in the agreement.
    """
    if not meer_plaatsen:
        return replace(uitkomst, onderwerp=EIGEN)
    overleggen = {overleg.naam: f"overleg {overleg.id}" for overleg in afspraken.overleggen}
    namen = overleggen | {stap.naam: f"stap {stap.id}" for stap in afspraken.stappen}
    return replace(uitkomst, onderwerp=namen.get(uitkomst.afspraak, uitkomst.afspraak))


def verdeel(
    gezegd: Iterable[Mensoordeel], uitkomsten: Sequence[Uitkomst], jaren: Sequence[int]
) -> dict[tuple[str, str, str, str], tuple[Mensoordeel, ...]]:
    """What was said by the figure it is of (`Uitkomst.sleutel`), in the order given; without such a figure left out.

    It is of the figure on the same subject, of the same party and period; what was said over all years of the
    agreement stays so when those change.
    """
    gezegd = tuple(gezegd)
    if not gezegd:
        return {}
    looptijd = periode(jaren[0], jaren[-1])
    per_onderwerp: defaultdict[tuple[str, str, str], list[Uitkomst]] = defaultdict(list)
    per_naam: defaultdict[tuple[str, str, str], list[Uitkomst]] = defaultdict(list)
    for uitkomst in uitkomsten:
        per_onderwerp[uitkomst.indicator, uitkomst.onderwerp, uitkomst.partij].append(uitkomst)
        per_naam[uitkomst.indicator, uitkomst.afspraak, uitkomst.partij].append(uitkomst)
    uit: defaultdict[tuple[str, str, str, str], list[Mensoordeel]] = defaultdict(list)
    for oordeel in gezegd:
        indicator, afspraak, partij, wanneer = oordeel.over
        plek = (indicator, afspraak if oordeel.onderwerp is None else oordeel.onderwerp, partij)
        mogelijk = (per_naam if oordeel.onderwerp is None else per_onderwerp).get(plek, [])
        perioden = (wanneer, looptijd) if oordeel.looptijd else (wanneer,)
        van = next((u for naam in perioden for u in mogelijk if u.periode == naam), None)
        if van is not None:
            uit[van.sleutel].append(replace(oordeel, anders=_anders(oordeel, van)))
    return {sleutel: tuple(oordelen) for sleutel, oordelen in uit.items()}


def _anders(oordeel: Mensoordeel, nu: Uitkomst) -> str:
    """What stood there when it was said and is otherwise now, in Dutch sentences; empty where nothing is."""
    _, afspraak, _, wanneer = oordeel.over
    over = [f"over {wanneer}"] if wanneer != nu.periode else []
    if afspraak != nu.afspraak:
        over.append(f"bij afspraak {afspraak}" if afspraak.isdigit() else f"over ‘{afspraak}’")
    zinnen = [f"Gegeven {opsomming(over)}."] if over else []
    if oordeel.berekend is None:
        zinnen.append("Wat er toen was berekend, is niet vastgelegd.")
    else:
        toen, is_nu = _cijfer(oordeel.berekend, oordeel.waarde, oordeel.eenheid), _cijfer_van(nu)
        zinnen += [f"Toen was berekend: {toen}; nu: {is_nu}."] if toen != is_nu else []
    return " ".join(zinnen)


def _cijfer_van(uitkomst: Uitkomst) -> str:
    return _cijfer(uitkomst.oordeel, uitkomst.waarde, uitkomst.eenheid)


def _cijfer(oordeel: Oordeel, waarde: object, eenheid: str) -> str:
    cijfer = procent(waarde) if eenheid == "aandeel" else getal(waarde)
    return f"{OORDEELWOORDEN[oordeel].lower()} ({cijfer})"
