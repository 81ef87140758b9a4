"""Status and homes at two moments beside each other (`Status jan 2025`, `Status jul 2025`): the last one is read."""

import datetime as dt
import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.woorden.duiding import Duiding, plat
from prestatiemonitor.readers.woorden.herkenning import herkenning

EERDER = Duiding("ongebruikt", "eerder_moment", reden="stand van een eerder moment")

_VOOR = r"\b(?:(?:per|op|stand|dd|d d|ultimo|eind|begin|medio) )*"
_DATUM = re.compile(_VOOR + r"(\d\d?) (\d\d?) (20\d\d)\b")
_KWARTAAL = re.compile(_VOOR + r"(?:(?:q|kwartaal )([1-4]) (20\d\d)|(20\d\d) (?:q|kwartaal )([1-4]))\b")

Moment = tuple[int, int, int]  # year (0 where it is not said), month and day


def zet_momenten(teksten: Sequence[str], duidingen: list[Duiding], toegewezen: Collection[int]) -> None:
    """Read of headings that differ in a moment only the last, where the planstatus stands there at two moments or more.

    Homes in a month alone may be delivered then; only a status beside them tells that they were counted then.
    """
    gevonden = {k: deel for k, t in enumerate(teksten) if k not in toegewezen and (deel := neem_moment(t))}
    status = {k: moment for k, (rest, moment) in gevonden.items() if moment[0] and _is_status(rest)}
    momenten = {*status.values()}
    if len(momenten) < 2 or len(momenten) < len(status):
        return
    per_kop: dict[str, dict[Moment, int]] = {}
    for kolom, (rest, moment) in gevonden.items():
        zelfde = [m for m in momenten if m == moment or (not moment[0] and m[1:] == moment[1:])]
        if len(zelfde) == 1 and duid_kop(rest).soort != "onbekend":
            per_kop.setdefault(rest, {})[zelfde[0]] = kolom
    for rest, kolommen in per_kop.items():
        _vul_aan(teksten, rest, kolommen, momenten)
    los = [
        plat(tekst) for k, tekst in enumerate(teksten) if tekst and not any(k in d.values() for d in per_kop.values())
    ]
    if any(len(kolommen) < len(momenten) for kolommen in per_kop.values()) or len({*los}) < len(los):
        return  # a column of one moment only, or one heading twice without its moment: asked
    for rest, kolommen in per_kop.items():
        for moment, kolom in kolommen.items():
            duidingen[kolom] = duid_kop(rest) if moment == max(momenten) else EERDER


def _vul_aan(teksten: Sequence[str], rest: str, kolommen: dict[Moment, int], momenten: set[Moment]) -> None:
    """The column under the last group of headings, of which the moment stands above its first column only."""
    zonder = [k for k, tekst in enumerate(teksten) if plat(tekst) == rest]
    ontbreekt = momenten - kolommen.keys()
    if len(zonder) == len(ontbreekt) == 1:
        kolommen[ontbreekt.pop()] = zonder[0]


@lru_cache(maxsize=16_384)
def neem_moment(tekst: str) -> tuple[str, Moment] | None:
    """A heading without the moment in it, and that moment; None where it has none."""
    kaal = plat(tekst)
    if match := _DATUM.search(kaal):
        moment = int(match[3]), int(match[2]), int(match[1])
    elif match := _KWARTAAL.search(kaal):
        moment = int(match[2] or match[3]), 3 * int(match[1] or match[4]), 0
    elif match := _maand().search(kaal):
        moment = int(match[2] or 0), _maandnummer(match[1]), 0
    else:
        return None
    rest = " ".join(f"{kaal[: match.start()]} {kaal[match.end() :]}".split())
    return (rest, moment) if rest else None


def is_na(kop: str, peildatum: dt.date) -> bool:
    """Whether the moment in a heading is later than this day, by more than the month that a list may lie behind it."""
    _, (jaar, maand, _) = neem_moment(kop) or ("", (0, 0, 0))
    return 12 * jaar + maand > 12 * peildatum.year + peildatum.month + 1


def _is_status(rest: str) -> bool:
    return duid_kop(rest).naam == "planstatus_bron"


@lru_cache(maxsize=1)
def _maand() -> re.Pattern[str]:
    namen = "|".join(naam for namen in herkenning().maanden for naam in namen)
    return re.compile(rf"{_VOOR}(?:\d\d? )?({namen})(?: (20\d\d))?\b")


def _maandnummer(naam: str) -> int:
    return next(i for i, namen in enumerate(herkenning().maanden, 1) if naam in namen)
