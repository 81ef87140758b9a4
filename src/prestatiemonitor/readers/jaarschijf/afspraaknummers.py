"""The numbers of agreements in a cell, in any spelling: `9`, `afspraak 9`, `SA 9 en 10`, `9 t/m 11`."""

import re
from functools import lru_cache

from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden

_TOT_EN_MET = re.compile(r"\b(?:t\s?/\s?m|t\.?e\.?m\b\.?|tot en met|tm)\b")
_REEKS = re.compile(r"(\d{1,2})\s*[-–—]\s*(\d{1,2})")
_SCHEIDING = re.compile(r"\s*(?:,|;|/|&|\+|\ben\b|\n)\s*")
_DECIMAAL = re.compile(r"\d{1,2},\d{1,2}")  # ‘1,5’ can be agreements 1 and 5, or activity 5 under 1

_MET_TEKST = re.compile(r"^(\d{1,2})\s*[:.)–—-]\s+[^\W\d].*$", re.DOTALL)  # 9: Maximaal 30% naar urgente groepen


@lru_cache(maxsize=1)
def _voorwoorden() -> re.Pattern[str]:
    woorden = sorted(jaarschijfwoorden().activiteiten["nummers"]["voor"], key=len, reverse=True)
    return re.compile(rf"(?<![a-z])(?:{'|'.join(map(re.escape, woorden))})(?![a-z])\.?(?:-(?=\d))?", re.IGNORECASE)


def lees_afspraaknummers(waarde: object) -> tuple[int, ...] | None:
    """The numbers, each once and in order; none for a blank cell or a word for none; None where it is no number."""
    tekst = als_tekst(waarde).lower().strip().strip(".")
    if (isinstance(waarde, float) and not waarde.is_integer()) or _DECIMAAL.fullmatch(tekst):
        return None  # 9,1 can be activity 1 of agreement 9, or ‘9,10’ that Excel took for a number
    if is_leeg(waarde) or tekst.replace(".", "").strip() in jaarschijfwoorden().activiteiten["nummers"]["geen"]:
        return ()
    kaal = _voorwoorden().sub(" ", _TOT_EN_MET.sub("–", tekst)).replace("#", " ").strip(" ().:")
    if met_tekst := _MET_TEKST.match(kaal):
        return (int(met_tekst[1]),)
    nummers: list[int] = []
    for deel in filter(None, (stuk.strip(" ().°") for stuk in _SCHEIDING.split(kaal))):
        if reeks := _REEKS.fullmatch(deel):
            van, tot = int(reeks[1]), int(reeks[2])
            if tot < van:
                return None
            nummers += range(van, tot + 1)
        elif deel.isdigit() and len(deel) <= 3:
            nummers.append(int(deel))
        else:
            return None  # ‘9.2’ and ‘4a’ are numbers of activities, or of parts of an agreement
    return tuple(dict.fromkeys(nummers)) or None
