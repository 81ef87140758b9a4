"""The verdicts: from a value and its norm to an Oordeel, exactly as the table in the definitions says."""

from collections.abc import Collection
from decimal import Decimal

from prestatiemonitor.indicators.uitkomst import Oordeel


def oordeel_minimum(  # noqa: PLR0911 - one return per row of the table of verdicts
    norm: Decimal | None,
    gerealiseerd: Decimal | None,
    *,
    compleet: bool,
    verwacht: Decimal | None = None,
    met_zacht: Decimal | None = None,
    volledig: bool = True,
    vast: bool = True,
) -> Oordeel:
    """The verdict on a minimum norm.

    `verwacht` is what was realised with what the corporations' prognosis or hard plans still deliver, `met_zacht`
    the same with soft plans. `volledig` tells whether all that is needed was delivered: without it there is never a
    verdict against a party (niet_behaald, niet_op_koers), only geen_gegevens. `vast` tells that nothing is missing that
    could take off what was realised: without it the norm was never reached yet, nor where a fall below it is expected.
    """
    if gerealiseerd is None and verwacht is None and met_zacht is None:
        return Oordeel.GEEN_GEGEVENS
    if norm is None:
        return Oordeel.GEEN_NORM
    gehaald = gerealiseerd is not None and gerealiseerd >= norm
    if gehaald and vast and (compleet or verwacht is None or verwacht >= norm):
        return Oordeel.BEHAALD
    if compleet:
        return Oordeel.NIET_BEHAALD if volledig and gerealiseerd is not None and not gehaald else Oordeel.GEEN_GEGEVENS
    if verwacht is not None and verwacht >= norm:
        return Oordeel.OP_KOERS
    if met_zacht is not None and met_zacht >= norm:
        return Oordeel.RISICO
    return Oordeel.NIET_OP_KOERS if volledig and verwacht is not None else Oordeel.GEEN_GEGEVENS


def oordeel_maximum(
    norm: Decimal | None,
    teller: Decimal | None,
    noemer: Decimal | None,
    *,
    compleet: bool,
    risico_grens: Decimal,
    volledig: bool = True,
) -> Oordeel:
    """The verdict on a maximum share; `risico_grens` is the part of the norm above which there is a risk.

    `volledig` tells whether all that is over was delivered: what is missing can turn a share either way. The share is
    never divided out: teller is compared with norm × noemer, so that 30 of 100 is exactly 30%.
    """
    if teller is None or not noemer:
        return Oordeel.GEEN_GEGEVENS
    if norm is None:
        return Oordeel.GEEN_NORM
    if not volledig:
        return Oordeel.GEEN_GEGEVENS
    if teller > norm * noemer:
        return Oordeel.OVERSCHREDEN
    if compleet:
        return Oordeel.BEHAALD
    return Oordeel.OP_KOERS if teller <= risico_grens * norm * noemer else Oordeel.RISICO


def oordeel_plannen(voldoet: Collection[str], tekort: Collection[str]) -> Oordeel:
    """The verdict on a norm per plan, from the hardness (`gerealiseerd`, `hard`, `zacht`, `onbekend`) of the plans.

    A built plan that falls short cannot be repaired, a hard one is off course, a soft one is a risk; soft plans that
    meet the norm never count as on course. Plans 'nog te bepalen' take no part; without any other there is no verdict.
    """
    if "gerealiseerd" in tekort:
        return Oordeel.NIET_BEHAALD
    if "hard" in tekort:
        return Oordeel.NIET_OP_KOERS
    if tekort:
        return Oordeel.RISICO
    if not voldoet:
        return Oordeel.GEEN_GEGEVENS
    if set(voldoet) == {"gerealiseerd"}:
        return Oordeel.BEHAALD
    return Oordeel.OP_KOERS if {"gerealiseerd", "hard"} & set(voldoet) else Oordeel.RISICO
