"""A planstatus as written: code and wording together, so that a code with another meaning is asked, not guessed."""

import re
from functools import lru_cache
from typing import NamedTuple

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.tables.waarden import ONBEKEND

_CODE = re.compile(r"^\s*([1-5])\s*([A-Ca-c])?\s*(?:[.:)\-–,;/+&]|\s|$)\s*(.*)$", re.DOTALL)
_KOP = re.compile(r"^\s*(?:plan)?status\b[\s:.\-–]*", re.IGNORECASE)  # the heading again in a cell
_MAAND = (
    "januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december"
    "|jan|feb|mrt|apr|mei|jun|jul|aug|sept?|okt|nov|dec"
)
_DATUM = re.compile(  # a date, a year with the number of a decision, or the number of a decision or phase
    rf"\b(?:\d\d? (?:\d\d?|{_MAAND}) (?:19|20)?\d\d|(?:\d\d? )?(?:{_MAAND})|(?:19|20)\d\d(?: (?:nr )?\d{{2,6}})?"
    r"|(?:nr|nummer|no|besluit|raadsbesluit|fase|deelplan) \d+(?: \d{2,6})?)\b"
)
_IS_DATUM = re.compile(r"\d\d?[-/. ]\d\d?[-/. ]\d{2,4}")
_PLANWOORDEN = {"bestemmingsplan", "bp", "inpassingsplan", "omgevingsplan", "tam"}


class Planstatus(NamedTuple):
    """The coded status, hard or soft, and `probleem`.

    That is empty, `onbekend` (not in the list), `tegenstrijdig`, `toevoeging` (read, beside words not known) or
    `zacht` (soft, and no status of the list).
    """

    code: str
    hardheid: str
    probleem: str = ""


def hardheid_van(code: str) -> str:
    """Hard or soft per the begrippenlijst (bijlage II); a status that does not count or is unknown is `onbekend`."""
    status = load_afspraken().planstatussen.get(code)
    return status.hardheid if status and status.hardheid in ("hard", "zacht") else ONBEKEND


@lru_cache(maxsize=1024)
def lees_planstatus(tekst: str) -> Planstatus:
    """`2A. Vastgesteld` is 2A and hard; `hard` alone is an unknown status of a hard plan."""
    tekst = _KOP.sub("", tekst)
    woorden = normaliseer(tekst)
    if hardheid := herkenning().hardheid.get(woorden):
        return Planstatus(ONBEKEND, hardheid)
    statussen = herkenning().statussen
    uit_woorden = {code for code, namen in statussen.items() if woorden in namen}
    match = _CODE.match(tekst)
    if not match or _IS_DATUM.fullmatch(tekst.strip()):
        return _uit(uit_woorden.pop()) if len(uit_woorden) == 1 else _zonder_code(woorden)
    code = match[1] + (match[2] or "").upper()
    if code not in statussen:
        return Planstatus(ONBEKEND, ONBEKEND, "onbekend")
    if _spreekt_tegen(code, match[3]):
        return Planstatus(ONBEKEND, ONBEKEND, "tegenstrijdig")
    return _uit(code)._replace(probleem="toevoeging" if _zegt_meer(code, match[3]) else "")


def _zonder_code(kaal: str) -> Planstatus:
    """Words that are no status of the list: those of a plan that is only being made say that it is soft."""
    bekend, woorden = herkenning().alleen_zacht, {*kaal.split()}
    if woorden & bekend["woorden"] and woorden <= bekend["woorden"] | bekend["vulling"]:
        return Planstatus(ONBEKEND, "zacht", "zacht")
    return Planstatus(ONBEKEND, ONBEKEND, "onbekend")


def _spreekt_tegen(code: str, tekst: str) -> bool:
    """Whether the words behind a code name another status or hardheid, or take back what the code says."""
    rest = normaliseer(tekst)
    statussen, bekend = herkenning().statussen, herkenning()
    if any(rest in namen for ander, namen in statussen.items() if ander != code) and rest not in statussen[code]:
        return True
    woorden = _DATUM.sub(" ", rest).split()
    hard = {hardheid for woord in woorden if (hardheid := bekend.hardheid_in_tekst.get(woord))}
    if len(hard) == 1 and hardheid_van(code) not in (hard | {ONBEKEND}):
        return True
    codes = {woord.upper() for woord in woorden} & {*statussen} - {code}
    namen = {naam for ander, namen in statussen.items() if ander != code for naam in namen}
    vreemd = {naam for naam in namen if not {*naam.split()} <= _eigen_woorden(code) | bekend.neutraal_bij_status}
    anders = any(f" {naam} " in f" {rest} " for naam in vreemd)
    terug = (bekend.elders | bekend.voorbehoud) - _eigen_woorden(code)
    return "?" in tekst or bool(codes) or anders or bool(terug.intersection(woorden))


def _zegt_meer(code: str, tekst: str) -> bool:
    """Whether words behind a code are not known to be harmless; what follows `bestemmingsplan` is its name."""
    woorden = _DATUM.sub(" ", normaliseer(tekst)).split()
    naam = next((i for i, woord in enumerate(woorden) if woord in _PLANWOORDEN), len(woorden))
    return bool({*woorden[:naam]} - _eigen_woorden(code) - herkenning().neutraal_bij_status)


def _eigen_woorden(code: str) -> set[str]:
    return {woord for naam in herkenning().statussen[code] for woord in naam.split()}


def _uit(code: str) -> Planstatus:
    return Planstatus(code, hardheid_van(code))
