"""Norms in words: value, direction, unit and period, with the article and the quotation it stands on."""

import datetime as dt
from collections.abc import Callable, Sequence
from decimal import Decimal

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.afspraken import GEZAMENLIJK, Norm
from prestatiemonitor.afspraken.waarden import Normwaarde
from prestatiemonitor.charts.tekst import getal, procent
from prestatiemonitor.indicators import INDICATOREN, Uitkomst
from prestatiemonitor.indicators.woorden import in_periode, kleine_letter

_RICHTING = {"minimum": "ten minste", "maximum": "ten hoogste"}
_STRIKT = {"minimum": "meer dan", "maximum": "minder dan"}
_GEEN_NORM = "op deze datum geldt geen norm"
_PER = {"jaar": "per jaar", "halfjaar": "per halfjaar", "plan": "per plan"}


def normgetal(norm: str, waarde: Decimal) -> str:
    """A norm's value as it reads within a question: `50` or `30%`."""
    return procent(waarde) if geldende_afspraken().norm(norm).eenheid == "aandeel" else getal(waarde)


def in_vraag(vraag: str, norm: str, peildatum: dt.date) -> str:
    """A question with `{norm}` in it: its value on that date, or 'de norm' where none is in force."""
    gevonden = geldende_afspraken().normen.get(norm)
    waarde = gevonden.value_on(peildatum) if gevonden else None
    return vraag.format(norm="de norm" if waarde is None else normgetal(norm, waarde))


def normwaarde(norm: Norm, waarde: Decimal) -> str:
    """A norm's value with its unit: `50 woningen` or `30%`."""
    return procent(waarde) if norm.eenheid == "aandeel" else f"{getal(waarde)} {norm.eenheid}"


def normzin(norm: Norm, peildatum: dt.date) -> str:
    """What a norm asks on a date: `ten minste 50 woningen per jaar`, or that none is in force.

    A norm that is for single parties and not for all together is told per party; what is only expected is called so.
    """
    wat = _wat(norm, peildatum)
    if not wat:
        return _GEEN_NORM
    return f"verwacht: {wat}" if norm.aard == "prognose" else wat


def afgesproken(normen: Sequence[Norm], peildatum: dt.date) -> str:
    """What these norms ask; what is only expected was not agreed upon.

    A norm is called by its title where there are more, or where it is of another unit than the figure.
    """
    zinnen = [(norm, _wat(norm, peildatum)) for norm in normen if norm.aard == "norm"]
    gevraagd = [(norm, zin) for norm, zin in zinnen if zin]
    return "; ".join(
        f"{zin} ({kleine_letter(norm.titel)})" if len(gevraagd) > 1 or _andere_eenheid(norm) else zin
        for norm, zin in gevraagd
    )


def _andere_eenheid(norm: Norm) -> bool:
    soort = INDICATOREN.get(norm.indicator or "")
    return soort is not None and soort.eenheid != norm.eenheid


def verwacht(normen: Sequence[Norm], peildatum: dt.date) -> str:
    """What was expected where these norms are an expectation, in sentences that name where: `Verwacht in tabel 1: …`"""
    zinnen = ((norm.afspraak, _wat(norm, peildatum)) for norm in normen if norm.aard == "prognose")
    return " ".join(f"Verwacht in {waar}: {zin}." for waar, zin in zinnen if zin)


def _wat(norm: Norm, peildatum: dt.date) -> str:
    """What a norm asks or expects on a date, per party where it is for single ones; empty where none is in force."""
    partijen = tuple(dict.fromkeys(waarde.partij for waarde in norm.waarden))
    if GEZAMENLIJK in partijen:
        return _van_partij(norm, peildatum, GEZAMENLIJK)
    zinnen = {partij: _van_partij(norm, peildatum, partij) for partij in partijen}
    return "; ".join(f"{partij}: {zin}" for partij, zin in zinnen.items() if zin)


def _van_partij(norm: Norm, peildatum: dt.date, partij: str) -> str:
    waarde = norm.value_on(peildatum, partij)
    if waarde is not None:
        return _in_woorden(norm, waarde)
    komend = [w for w in norm.waarden if w.partij == partij and w.van > peildatum]
    if not komend or norm.per != "periode":
        return ""
    eerste = min(komend, key=lambda w: w.van)  # what a period has to end with is asked all along
    op = "op" if eerste.van == eerste.tot else "vanaf"
    return f"{_in_woorden(norm, eerste.waarde)}, {op} {_dag(eerste.van)}"


def _in_woorden(norm: Norm, waarde: Decimal) -> str:
    """A value with what it is a bound of: `ten minste 50 woningen per jaar`, `geen achterstand`."""
    per = in_periode(*norm.periode) if norm.periode else _PER[norm.per]
    wat = f"{normwaarde(norm, waarde)} {per}"
    if norm.aard == "prognose":
        return wat
    if not waarde and norm.bij_nul:
        return norm.bij_nul
    if not waarde and norm.richting == "maximum" and not norm.strikt and norm.eenheid != "aandeel":
        return f"geen {norm.eenheid} {per}"
    return f"{(_STRIKT if norm.strikt else _RICHTING)[norm.richting]} {wat}"


def geldigheid(norm: Norm, peildatum: dt.date) -> str:
    """From and until which day the value in force on a date holds; empty where none is in force."""
    return _per_partij([w for w in norm.waarden if w.holds_on(peildatum)], _looptijd)


def andere_waarden(norm: Norm, peildatum: dt.date) -> str:
    """The values of a norm on other days, each with its days: `20% (2028–2029)`."""
    andere = [waarde for waarde in norm.waarden if not waarde.holds_on(peildatum)]
    return _per_partij(andere, lambda w: f"{normwaarde(norm, w.waarde)} ({_looptijd(w)})")


def _looptijd(waarde: Normwaarde) -> str:
    """From and until which day, short: it stands in a narrow column."""
    if waarde.tot is None:
        return f"vanaf {_dag(waarde.van)}"
    heel = (waarde.van.month, waarde.van.day, waarde.tot.month, waarde.tot.day) == (1, 1, 12, 31)
    if heel:
        return f"{waarde.van.year}–{waarde.tot.year}" if waarde.tot.year > waarde.van.year else str(waarde.van.year)
    return f"{_dag(waarde.van)} t/m {_dag(waarde.tot)}"


def _dag(dag: dt.date) -> str:
    return f"{dag.day}-{dag.month}-{dag.year}"


def _per_partij(waarden: Sequence[Normwaarde], zin: Callable[[Normwaarde], str]) -> str:
    """The sentences of these values by date, each once; a party is named where not all parties have the same."""
    op_datum = sorted(waarden, key=lambda waarde: waarde.van)
    zinnen = dict.fromkeys(zin(waarde) for waarde in op_datum)
    if len({waarde.partij for waarde in op_datum}) > 1 < len(zinnen):
        zinnen = dict.fromkeys(f"{waarde.partij}: {zin(waarde)}" for waarde in op_datum)
    return "; ".join(zinnen)


def normen_van(indicator: str) -> list[Norm]:
    """The norms that an indicator is held against."""
    return [norm for norm in geldende_afspraken().normen.values() if norm.indicator == indicator]


def normwoord(uitkomst: Uitkomst) -> str:
    """How the value beside a figure is called: a norm, what was foreseen, or only what it is set beside.

    A norm in another unit than the figure (a share of a waiting time, beside years) tells how the two may differ.
    """
    normen = normen_van(uitkomst.indicator)
    if normen and all(norm.aard == "prognose" for norm in normen):
        return "verwacht"
    return "norm" if not normen or any(norm.eenheid == uitkomst.eenheid for norm in normen) else "vergeleken met"


def normregels(indicator: str, peildatum: dt.date) -> list[str]:
    """Per norm of an indicator a line of Markdown: what it asks, its article, and the quotation."""
    return [
        f"- {norm.titel}: {normzin(norm, peildatum)} ({norm.artikel}). “{norm.citaat}”"
        for norm in normen_van(indicator)
    ]
