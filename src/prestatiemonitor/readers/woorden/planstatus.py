"""A planstatus as written: code and wording together, so that a code with another meaning is asked, not guessed."""

import re
from functools import lru_cache
from typing import NamedTuple

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.tables.waarden import ONBEKEND

_CODE = re.compile(r"^\s*([1-5])\s*([A-Ca-c])?\s*(?:[.:)\-–]|\s|$)\s*(.*)$", re.DOTALL)


class Planstatus(NamedTuple):
    """The coded status, hard or soft, and `probleem`: empty, `onbekend` (not in the list) or `tegenstrijdig`."""

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
    woorden = normaliseer(tekst)
    if hardheid := herkenning().hardheid.get(woorden):
        return Planstatus(ONBEKEND, hardheid)
    statussen = herkenning().statussen
    uit_woorden = {code for code, namen in statussen.items() if woorden in namen}
    match = _CODE.match(tekst)
    if not match:
        return _uit(uit_woorden.pop()) if len(uit_woorden) == 1 else Planstatus(ONBEKEND, ONBEKEND, "onbekend")
    code = match[1] + (match[2] or "").upper()
    rest = normaliseer(match[3])
    if code not in statussen:
        return Planstatus(ONBEKEND, ONBEKEND, "onbekend")
    anders = {ander for ander, namen in statussen.items() if rest and rest in namen}
    if (anders and code not in anders) or _spreekt_tegen(code, rest):
        return Planstatus(ONBEKEND, ONBEKEND, "tegenstrijdig")
    return _uit(code)


def _spreekt_tegen(code: str, rest: str) -> bool:
    """Whether the words behind a code call it the other of hard and soft, or by a name that elsewhere goes with it."""
    woorden = rest.split()
    hard = {hardheid for woord in woorden if (hardheid := herkenning().hardheid_in_tekst.get(woord))}
    anders = len(hard) == 1 and hardheid_van(code) not in (hard | {ONBEKEND})
    return anders or bool(herkenning().elders.intersection(woorden))


def _uit(code: str) -> Planstatus:
    return Planstatus(code, hardheid_van(code))
