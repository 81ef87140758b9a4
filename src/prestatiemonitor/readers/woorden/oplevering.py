"""When homes are delivered, as people write it: a year, a quarter, a date, a period, 'na 2030', '2030 e.v.'."""

import datetime as dt
import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from prestatiemonitor.readers.woorden.cellen import is_leeg
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.jaarschrift import voluit
from prestatiemonitor.tables.waarden import EERSTE_JAAR, LAATSTE_JAAR

_NA = re.compile(r"^(?:na|later dan)\s+(\d{4})$")
_VANAF = re.compile(
    r"^(?:(?:vanaf|v\.a\.)\s+(\d{4})|(\d{4})\s*(?:e\.?v\.?|(?:en|of) later|en verder|en daarna|ff|\+|->|→))$"
)
_TOT = re.compile(r"^(?:t/m|tot en met|uiterlijk|voor eind)\s+(\d{4})$")
_PERIODE = re.compile(r"^(\d{4})\s*(?:-|–|_|/|t/m|tot en met|tot|en|of)\s*(\d{4}|\d{2})$")
_ISO = re.compile(r"^(\d{4})-\d{1,2}-\d{1,2}(?:[ t].*)?$")
_DATUM = re.compile(r"^\d{1,2}[-/.]\d{1,2}[-/.](\d{4})$")
_DEEL_VAN_JAAR = (
    r"q[1-4]|[1-4]e\s+(?:kwartaal|kw)|(?:kwartaal|kw)\s+[1-4]|k[1-4]|[12]e\s+helft|h[12]|begin|medio|eind|einde|half|zomer|najaar"
    r"|voorjaar|winter|herfst|lente"
)
_MAAND_IN_CIJFERS = re.compile(r"^(?:0?[1-9]|1[0-2])[-/.](\d{4})$")
_JAAR = re.compile(r"^(\d{4})(?:\s*\((?:deel|fase)\s+\w+\))?$")
_KOP = re.compile(r"^(?:(?:verwachte |geplande )?oplevering|opleverjaar|jaar|periode)\b[\s:]*(?:in\b\s*)?")


_ONBEKEND = {"onbekend", "nog niet bekend", "niet bekend", "nog onbekend", "nader te bepalen"}

_Jaren = tuple[int | None, int | None]


class Oplevering(NamedTuple):
    """First and last year; `probleem` is empty, `jaar` (no possible year), `omgekeerd` or `tekst` (not understood)."""

    van: int | None
    tot: int | None
    probleem: str = ""


def lees_oplevering(waarde: object) -> Oplevering:
    """The years in a cell: `Q3 2026` is 2026–2026, 'na 2030' is 2031 with an open end, unknown is empty on both."""
    if is_leeg(waarde):
        return Oplevering(None, None)
    if isinstance(waarde, dt.date):
        return _gekeurd(waarde.year, waarde.year)
    if isinstance(waarde, int | float) and not isinstance(waarde, bool):
        return _gekeurd(int(waarde), int(waarde)) if float(waarde).is_integer() else Oplevering(None, None, "jaar")
    return _lees_tekst(" ".join(voluit(str(waarde).lower()).split()))


@lru_cache(maxsize=4096)
def _lees_tekst(tekst: str) -> Oplevering:
    if tekst in _ONBEKEND:
        return Oplevering(None, None)
    kaal = _KOP.sub("", tekst)  # the heading again in a cell
    for patroon, jaren in _vormen():
        if match := patroon.match(kaal):
            return _gekeurd(*jaren(*(groep for groep in match.groups() if groep)))
    return Oplevering(None, None, "jaar" if kaal.isdigit() else "tekst")


def _periode(van: str, tot: str) -> _Jaren:
    if len(tot) == 2 and tot <= "12" and tot < van[2:]:  # 2026-03 is March
        return int(van), int(van)
    return int(van), int(tot if len(tot) == 4 else van[:2] + tot)


@lru_cache(maxsize=1)
def _vormen() -> tuple[tuple[re.Pattern[str], Callable[..., _Jaren]], ...]:
    """The ways in which years are written, each with what it says of the year or the two years in it."""
    maanden = "|".join(naam for namen in herkenning().maanden for naam in namen)
    deel = rf"(?:{_DEEL_VAN_JAAR}|{maanden})"
    in_deel = re.compile(rf"^(?:{deel}[\s\-/']*(?:van\s+)?(\d{{4}})|(\d{{4}})[\s\-/]*{deel})$")
    van_tot = re.compile(rf"^{deel}\s+(\d{{4}})\s*(?:-|–|t/m|tot en met|tot|en)\s*{deel}\s+(\d{{4}})$")
    in_twee_cijfers = re.compile(rf"^(?:{maanden})-(\d\d)$")  # as Excel shows a month of a year
    return (
        (van_tot, _periode),
        (in_twee_cijfers, lambda jaar: (2000 + int(jaar), 2000 + int(jaar))),
        (_NA, lambda jaar: (int(jaar) + 1, None)),
        (_VANAF, lambda jaar: (int(jaar), None)),
        (_TOT, lambda jaar: (None, int(jaar))),
        *(
            (patroon, lambda jaar: (int(jaar), int(jaar)))
            for patroon in (_ISO, _DATUM, _MAAND_IN_CIJFERS, _JAAR, in_deel)
        ),
        (_PERIODE, _periode),
    )


def _gekeurd(van: int | None, tot: int | None) -> Oplevering:
    if any(jaar is not None and not EERSTE_JAAR <= jaar <= LAATSTE_JAAR for jaar in (van, tot)):
        return Oplevering(None, None, "jaar")
    if van is not None and tot is not None and tot < van:
        return Oplevering(None, None, "omgekeerd")
    return Oplevering(van, tot)
