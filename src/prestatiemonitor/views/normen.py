"""Norms in words: value, direction, unit and period, with the article and the quotation it stands on."""

import datetime as dt
from decimal import Decimal

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.afspraken import GEZAMENLIJK, Norm
from prestatiemonitor.charts.tekst import getal, procent

_RICHTING = {"minimum": "ten minste", "maximum": "ten hoogste"}
_STRIKT = {"minimum": "meer dan", "maximum": "minder dan"}
_PER = {"jaar": "per jaar", "halfjaar": "per halfjaar", "periode": "over de periode", "plan": "per plan"}


def normgetal(norm: str, waarde: Decimal) -> str:
    """A norm's value as it reads within a question: `50` or `30%`."""
    return procent(waarde) if geldende_afspraken().norm(norm).eenheid == "aandeel" else getal(waarde)


def in_vraag(vraag: str, norm: str, peildatum: dt.date) -> str:
    """A question with `{norm}` in it: its value on that date, or 'de norm' where none is in force."""
    waarde = geldende_afspraken().norm(norm).value_on(peildatum)
    return vraag.format(norm="de norm" if waarde is None else normgetal(norm, waarde))


def normwaarde(norm: Norm, waarde: Decimal) -> str:
    """A norm's value with its unit: `50 woningen` or `30%`."""
    return procent(waarde) if norm.eenheid == "aandeel" else f"{getal(waarde)} {norm.eenheid}"


def normzin(norm: Norm, peildatum: dt.date, partij: str = GEZAMENLIJK) -> str:
    """What a norm asks on a date: `ten minste 50 woningen per jaar`, or that none is in force.

    A norm that is for single parties and not for all together is told per party.
    """
    partijen = dict.fromkeys(waarde.partij for waarde in norm.waarden)
    if partij == GEZAMENLIJK and partijen and GEZAMENLIJK not in partijen:
        return "; ".join(f"{naam}: {normzin(norm, peildatum, naam)}" for naam in partijen)
    waarde = norm.value_on(peildatum, partij)
    if waarde is None:
        return "op deze datum geldt geen norm"
    if norm.aard == "prognose":
        return f"verwacht: {normwaarde(norm, waarde)} {_PER[norm.per]}"
    richting = (_STRIKT if norm.strikt else _RICHTING)[norm.richting]
    return f"{richting} {normwaarde(norm, waarde)} {_PER[norm.per]}"


def normen_van(indicator: str) -> list[Norm]:
    """The norms that an indicator is held against."""
    return [norm for norm in geldende_afspraken().normen.values() if norm.indicator == indicator]


def normregels(indicator: str, peildatum: dt.date) -> list[str]:
    """Per norm of an indicator a line of Markdown: what it asks, its article, and the quotation."""
    return [
        f"- {norm.titel}: {normzin(norm, peildatum)} ({norm.artikel}). “{norm.citaat}”"
        for norm in normen_van(indicator)
    ]
