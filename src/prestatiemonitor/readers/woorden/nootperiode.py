"""The part of a year, or the day of counting, that a note names: `t/m september`, `peildatum 1 oktober 2025`."""

import calendar
import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_JAAR = r"(?: (?P<jaar>(?:19|20)\d\d))?"
_EIGEN_GETAL = re.compile(r"^ (?!(?:19|20)\d\d\b)\d")  # 't/m juni: 100' gives a number of its own


@dataclass(frozen=True)
class Periode:
    """The months of a year (and the year, where named) that figures are over; with `dag` only when they were counted.

    `alleen`: it says so only where the note says nothing else, as in 'eerste halfjaar'.
    """

    van: int
    tot: int
    jaar: int | None = None
    dag: dt.date | None = None
    alleen: bool = False


Patronen = Sequence[tuple[re.Pattern[str], str]]


def neem_periode(kaal: str, woorden: Mapping[str, Any], patronen: Patronen) -> tuple[str, Periode | None]:
    """A text without the part of a year that it names, and what that is."""
    for patroon, soort in patronen:
        for match in patroon.finditer(kaal):
            periode = _lees(match, soort, woorden)
            if periode and not _EIGEN_GETAL.match(kaal[match.end() :]):
                return " ".join(f"{kaal[: match.start()]} {kaal[match.end() :]}".split()), periode
    return kaal, None


def periodepatronen(woorden: Mapping[str, Any]) -> Patronen:
    """The ways in which a part of a year is written, made once for the words that name it."""
    maand = _keuze(naam for namen in woorden["maanden"] for naam in namen)
    rang = _keuze(naam for namen in woorden["rang"] for naam in namen)
    getal = _keuze([*woorden["telwoorden"], r"\d\d?"], vast=False)
    erna, tm = rf"(?: {_keuze(woorden['lidwoorden'])})*", _keuze(woorden["tot_en_met"])
    eind = (
        rf"(?:(?P<maand>{maand})|(?P<kwartaal>{rang}) kwartaal|q(?P<q>[1-4])|kwartaal (?P<k>[1-4])"
        rf"|(?P<half>{rang}) {_keuze(woorden['halfjaar'])}|h(?P<h>[12]))"
    )
    datum = rf"(?:(?P<iso>20\d\d \d\d \d\d)|(?P<dag>\d\d?) (?:(?P<maandnaam>{maand})|(?P<nummer>\d\d?)){_JAAR})"
    peil = _keuze(woorden["peildatum"])
    van = rf"(?:(?P<maand_van>{maand})|q(?P<q_van>[1-4])|(?P<kwartaal_van>{rang})(?: kwartaal)?)"
    return [
        (re.compile(rf"\b{peil}{erna} {datum}"), "peil"),
        (re.compile(rf"\b{peil}{erna} {eind}{_JAAR}\b"), "peil"),
        (re.compile(rf"\b{_keuze(woorden['peildatum_alleen'])}{erna} {datum}"), "los peil"),
        (re.compile(rf"\b{van} (?:(?:{tm}|tot|en) )?{eind}{_JAAR}\b"), "reeks"),
        (re.compile(rf"\b(?:{tm}|tot){erna} {datum}"), "tot"),
        (re.compile(rf"\b{tm}{erna} {eind}{_JAAR}\b"), "eind"),
        (re.compile(rf"\b(?:eerste|op|over) (?P<telwoord>{getal}) (?P<wat>maanden|kwartalen){_JAAR}\b"), "eerste"),
        (re.compile(rf"\b{_keuze(woorden['tot'])}{erna} {eind}{_JAAR}\b"), "voor"),
        (re.compile(rf"\b{eind}{_JAAR}\b"), "deel"),
    ]


def _lees(match: re.Match[str], soort: str, woorden: Mapping[str, Any]) -> Periode | None:
    delen = match.groupdict()
    jaar = int(delen["jaar"]) if delen.get("jaar") else None
    if dag := _dag(delen, woorden):
        tot = _tot(dag) if soort == "tot" and not _met(match[0], woorden) else dag.month
        return Periode(1, tot, jaar or _jaar(dag), dag if soort.endswith("peil") else None, soort == "los peil")
    if soort == "eerste":
        aantal = _aantal(delen["telwoord"], woorden) * (3 if delen["wat"] == "kwartalen" else 1)
        return Periode(1, min(aantal, 12), jaar)
    stuk = _stuk(delen, woorden)
    return _over(stuk, soort, jaar, _begin(delen, woorden)) if stuk else None


def _over(stuk: tuple[int, int], soort: str, jaar: int | None, begin: int) -> Periode | None:
    """What is said with a month, a quarter or half a year; `begin` is the month that a range starts with."""
    van, tot = stuk
    if soort == "peil":
        dag = dt.date(jaar or dt.MINYEAR, tot, calendar.monthrange(2001, tot)[1])
        return Periode(1, tot, jaar, dag)
    if soort == "reeks":
        return Periode(begin, tot, jaar, alleen=begin > 1) if begin <= tot else None
    if soort == "voor":
        return Periode(1, van - 1, jaar) if van > 1 else None
    return Periode(van, tot, jaar, alleen=True) if soort == "deel" else Periode(1, tot, jaar)


def _begin(delen: Mapping[str, str | None], woorden: Mapping[str, Any]) -> int:
    stuk = _stuk({naam.removesuffix("_van"): deel for naam, deel in delen.items() if naam.endswith("_van")}, woorden)
    return stuk[0] if stuk else 1


def _dag(delen: Mapping[str, str | None], woorden: Mapping[str, Any]) -> dt.date | None:
    """The date that was named; one without a year is given the least year there is."""
    try:
        if iso := delen.get("iso"):
            return dt.date(*map(int, iso.split()))
        if not delen.get("dag"):
            return None
        maand = int(delen["nummer"] or 0) or _maand(delen["maandnaam"] or "", woorden)
        return dt.date(int(delen["jaar"] or dt.MINYEAR), maand, int(delen["dag"] or 0))
    except ValueError:  # 31 juni
        return None


def _jaar(dag: dt.date) -> int | None:
    return dag.year if dag.year > dt.MINYEAR else None


def _tot(dag: dt.date) -> int:
    """The last month before a day: until 1 October is September."""
    return max(dag.month - 1, 1) if dag.day == 1 else dag.month


def _met(tekst: str, woorden: Mapping[str, Any]) -> bool:
    return any(tekst.startswith(zin) for zin in woorden["tot_en_met"])


def _stuk(delen: Mapping[str, str | None], woorden: Mapping[str, Any]) -> tuple[int, int] | None:
    if naam := delen.get("maand"):
        maand = _maand(naam, woorden)
        return maand, maand
    kwartaal = delen.get("q") or delen.get("k") or _rang(delen.get("kwartaal"), woorden)
    if kwartaal:
        return 3 * int(kwartaal) - 2, 3 * int(kwartaal)
    half = delen.get("h") or _rang(delen.get("half"), woorden)
    return (6 * int(half) - 5, 6 * int(half)) if half and int(half) <= 2 else None


def _rang(woord: str | None, woorden: Mapping[str, Any]) -> int | None:
    return next((nummer for nummer, namen in enumerate(woorden["rang"], start=1) if woord in namen), None)


def _maand(naam: str, woorden: Mapping[str, Any]) -> int:
    return next((nummer for nummer, namen in enumerate(woorden["maanden"], start=1) if naam in namen), 0)


def _aantal(woord: str, woorden: Mapping[str, Any]) -> int:
    return int(woord) if woord.isdigit() else woorden["telwoorden"].index(woord) + 1


def _keuze(zinnen: Iterable[str], *, vast: bool = True) -> str:
    rij = sorted(zinnen, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, rij) if vast else rij)})"
