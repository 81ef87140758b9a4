"""The figure that gives an agreement its verdict: of years and period the one that asks most attention."""

from collections.abc import Mapping, Sequence
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


def hoofden(per_indicator: Mapping[str, Sequence[Uitkomst]], moment: Moment) -> tuple[Uitkomst, ...]:
    """Per indicator the Uitkomst that asks most attention; those held against a norm come first.

    Only figures of whom the norm is for count: all together, or the parties it names. A year still to come is left out
    as long as nothing is known of it; a figure without a norm has no verdict.
    """
    gevonden = []
    for uitkomsten in per_indicator.values():
        oordelen = [u for u in uitkomsten if _telt(u, moment)]
        bekend = [u for u in oordelen if u.oordeel is not Oordeel.GEEN_GEGEVENS]
        if not oordelen or not (bekend or _geeft_oordeel(oordelen[0])):
            continue
        # A year without an activity lacks no data: the years that have some tell how far it is.
        kiesbaar = bekend if bekend and not _met_norm(oordelen[0]) else oordelen
        gevonden.append(min(kiesbaar, key=_aandacht))
    return tuple(sorted(gevonden, key=lambda u: not _met_norm(u)))


def _telt(uitkomst: Uitkomst, moment: Moment) -> bool:
    if uitkomst.oordeel is Oordeel.GEEN_NORM or not _is_gevraagd(uitkomst, moment):
        return False
    nog_niets = uitkomst.oordeel is Oordeel.GEEN_GEGEVENS
    return not (nog_niets and uitkomst.jaar is not None and uitkomst.jaar > moment.peildatum.year)


def _is_gevraagd(uitkomst: Uitkomst, moment: Moment) -> bool:
    """Whether the verdict is on whom the norm is for: all together, or the parties that it alone is for."""
    norm = moment.afspraken.normen.get(_norm(uitkomst))
    partijen = {waarde.partij for waarde in norm.waarden} if norm else set()
    return uitkomst.partij == GEZAMENLIJK or (GEZAMENLIJK not in partijen and uitkomst.partij in partijen)


def _met_norm(uitkomst: Uitkomst) -> bool:
    return bool(_norm(uitkomst))


def _norm(uitkomst: Uitkomst) -> str:
    """The id of the norm it is held against, empty for none."""
    indicator = INDICATOREN.get(uitkomst.indicator)
    return (indicator.norm if indicator else None) or ""


def _geeft_oordeel(uitkomst: Uitkomst) -> bool:
    """Whether the indicator ever gives a verdict, so that it says something when it lacks data."""
    return _met_norm(uitkomst) or uitkomst.indicator == VOORTGANG


def _aandacht(uitkomst: Uitkomst) -> tuple[int, int]:
    """Which asks most attention; of equals the newest year tells most."""
    return AANDACHT_EERST.index(uitkomst.oordeel), -(uitkomst.jaar or 0)
