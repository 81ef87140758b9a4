"""Moments in a heading: half-years, 'until June', cumulative, and the dates on which a stock stood."""

import re
from collections.abc import Mapping
from typing import Any

_MAAND = r"0?1|0?6|0?7|12|januari|jan|juni|jun|juli|jul|december|dec"
_DATUM = re.compile(rf"(?<!\S)(?:per |op |ultimo |primo |dd |d d )?(0?1|30|31) ({_MAAND})(?: (20\d\d))?(?!\S)")
_ISO = re.compile(r"(?<!\S)(20\d\d) (\d\d) (\d\d)(?: 00 00 00)?(?!\S)")
_LOSSE_DATUM = re.compile(
    r"(?<!\S)(?:peildatum |versie |stand |dd |d d |per |op )*\d{1,2} "
    r"(?:\d{1,2}|jan\w*|feb\w*|maart|mrt|apr\w*|mei|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*) 20\d\d(?!\S)"
)
_TM_JAAR = re.compile(r"(?<!\d{4} )(?<!\S)(?:t m|tot en met)(?: heel)? (20\d\d)(?!\S)")
# A report on a part of a year: by itself its realisation is not that of the whole year.
_RAPPORTAGE = re.compile(r"(?<!\S)(?:halfjaar|kwartaal|tussen)(?:rapportage|cijfers|verslag) (20\d\d)(?!\S)")
_STANDWOORD = re.compile(r"(?<!\S)(?:voorraad|woningvoorraad|stand|bezit|woningbezit)(?!\S)")
_NUMMER = {"jan": 1, "jun": 6, "jul": 7, "dec": 12}
# Day and month: the stock at the beginning of a year, at its end, or halfway.
_STAND = {(1, 1): "begin", (31, 12): "eind", (30, 6): "midden", (1, 7): "midden"}


def neem_momenten(kaal: str, ken: dict[str, Any], woorden: Mapping[str, Any]) -> str:
    """Take the words for a part of a year, for cumulative and for a date out of a text, and keep what they say."""
    kaal = _RAPPORTAGE.sub(r"\1", kaal)
    kaal = _neem_cumulatief(f" {kaal} ", ken, woorden)
    halfjaren = set()
    for naam, zinnen in woorden["halfjaar"].items():
        for zin in sorted(zinnen, key=len, reverse=True):
            if f" {zin} " in kaal:
                kaal = kaal.replace(f" {zin} ", "  ")
                halfjaren.add(str(naam))
    if halfjaren and "halfjaar" not in ken:
        ken["halfjaar"] = halfjaren.pop() if len(halfjaren) == 1 else "?"
    return _neem_datum(" ".join(kaal.split()), ken)


def zonder_datums(tekst: str) -> str:
    """A title without the day on which it was made: that says nothing about the years it is over."""
    return _LOSSE_DATUM.sub(" ", tekst)


def halverwege(tekst: str) -> int | None:
    """The year in the middle of which a title was written: what was realised is not that of the whole year."""
    for match in _LOSSE_DATUM.finditer(tekst):
        dag, maand, jaar = match[0].split()[-3:]
        if (int(dag), maand[:3]) not in ((1, "1"), (1, "01"), (1, "jan"), (31, "12"), (31, "dec")):
            return int(jaar)
    rapportage = _RAPPORTAGE.search(tekst)
    return int(rapportage[1]) if rapportage else None


def _neem_cumulatief(kaal: str, ken: dict[str, Any], woorden: Mapping[str, Any]) -> str:
    for naam, zinnen in woorden["tot_en_met"].items():
        for zin in sorted(zinnen, key=len, reverse=True):
            if f" {zin} " in kaal and not re.search(rf"(?:q[1-4]|januari|jan|juli|jul) {zin} ", kaal):
                kaal = kaal.replace(f" {zin} ", "  ")
                ken |= {"halfjaar": str(naam), "cumulatief": "jaar"}
    if match := _TM_JAAR.search(kaal):
        jaar = int(match[1])
        ken |= {"jaar": (jaar, jaar), "cumulatief": "jaren"}
        kaal = f"{kaal[: match.start()]} {kaal[match.end() :]}"
    for woord in woorden["cumulatief"]["woorden"]:
        if f" {woord} " in kaal:
            kaal = kaal.replace(f" {woord} ", "  ")
            ken.setdefault("cumulatief", "onbekend")
    return kaal


def _neem_datum(kaal: str, ken: dict[str, Any]) -> str:
    if match := _ISO.search(kaal):
        dag, maand, jaar = int(match[3]), int(match[2]), int(match[1])
    elif match := _DATUM.search(kaal):
        dag, maand = int(match[1]), _NUMMER.get(match[2][:3], 0) or int(match[2])
        jaar = int(match[3]) if match[3] else 0
    else:
        return kaal
    stand = _STAND.get((dag, maand))
    if stand is None:
        return kaal
    if jaar:
        ken["jaar"] = (jaar, jaar)
    rest = f"{kaal[: match.start()]} {kaal[match.end() :]}"
    ken["stand"] = stand
    if match := _STANDWOORD.search(rest):
        rest = f"{rest[: match.start()]} {rest[match.end() :]}"
        ken["voorraad"] = "ja"
    return rest
