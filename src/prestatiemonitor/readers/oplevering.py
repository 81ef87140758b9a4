"""When homes are delivered, as people write it: a year, a quarter, a date, a period, 'na 2030', '2030 e.v.'."""

import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

from prestatiemonitor.readers.cellen import is_leeg

EERSTE_JAAR, LAATSTE_JAAR = 1990, 2100

_NA = re.compile(r"^(?:na|later dan)\s+(\d{4})$")
_VANAF = re.compile(r"^(?:(?:vanaf|v\.a\.)\s+(\d{4})|(\d{4})\s*(?:e\.?v\.?|en later|en verder|ff|\+|->|→))$")
_TOT = re.compile(r"^(?:t/m|tot en met|uiterlijk|voor eind)\s+(\d{4})$")
_PERIODE = re.compile(r"^(\d{4})\s*(?:-|–|_|/|t/m|tot en met|tot|en|of)\s*(\d{4}|\d{2})$")
_ISO = re.compile(r"^(\d{4})-\d{1,2}-\d{1,2}(?:[ t].*)?$")
_DATUM = re.compile(r"^\d{1,2}[-/.]\d{1,2}[-/.](\d{4})$")
_BIJWOORD = (
    r"(?:q[1-4]|[1-4]e\s+kwartaal|kwartaal\s+[1-4]|k[1-4]|[12]e\s+helft|h[12]|begin|medio|eind|einde|half|zomer|najaar"
    r"|voorjaar|winter|herfst|lente|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
    r"|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)"
)
_DEEL = re.compile(rf"^(?:{_BIJWOORD}[\s\-/']*(?:van\s+)?(\d{{4}})|(\d{{4}})[\s\-/]*{_BIJWOORD})$")
_JAAR = re.compile(r"^(\d{4})$")


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
    return _lees_tekst(" ".join(str(waarde).lower().split()))


@lru_cache(maxsize=4096)
def _lees_tekst(tekst: str) -> Oplevering:
    if tekst in ("onbekend", "nog niet bekend", "niet bekend", "nog onbekend", "nader te bepalen"):
        return Oplevering(None, None)
    if match := _NA.match(tekst):
        return _gekeurd(int(match[1]) + 1, None)
    if match := _VANAF.match(tekst):
        return _gekeurd(int(match[1] or match[2]), None)
    if match := _TOT.match(tekst):
        return _gekeurd(None, int(match[1]))
    if match := _ISO.match(tekst) or _DATUM.match(tekst) or _JAAR.match(tekst):
        return _gekeurd(int(match[1]), int(match[1]))
    if match := _PERIODE.match(tekst):
        tot = match[2] if len(match[2]) == 4 else match[1][:2] + match[2]
        return _gekeurd(int(match[1]), int(tot))
    if match := _DEEL.match(tekst):
        jaar = int(match[1] or match[2])
        return _gekeurd(jaar, jaar)
    return Oplevering(None, None, "jaar" if tekst.isdigit() else "tekst")


def _gekeurd(van: int | None, tot: int | None) -> Oplevering:
    if any(jaar is not None and not EERSTE_JAAR <= jaar <= LAATSTE_JAAR for jaar in (van, tot)):
        return Oplevering(None, None, "jaar")
    if van is not None and tot is not None and tot < van:
        return Oplevering(None, None, "omgekeerd")
    return Oplevering(van, tot)
