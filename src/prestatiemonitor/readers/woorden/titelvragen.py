"""Words in a title, or in the name of a sheet, that make a list of plans doubtful; below it they say nothing."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.woordenlijst import lees_woorden


@lru_cache(maxsize=1024)
def waarom_andere_titel(tekst: str, *, zegt_jaar: bool = False) -> str:
    """Why a list with this title is asked about, in words; empty where nothing is wrong.

    `zegt_jaar`: the list says when its homes are delivered, and with that whether they are there already.
    """
    kaal = plat(tekst)
    for deel, patroon in _titels():
        if deel.get("zonder_jaar") and zegt_jaar:
            continue
        if patroon.search(kaal) or _zegt_alleen(kaal, deel["alleen"]):
            return str(deel["reden"])
    return ""


def _zegt_alleen(kaal: str, woorden: Sequence[str]) -> bool:
    eigen = {woord for woord in kaal.split() if not woord.isdigit() and woord not in herkenning().opschriftwoorden}
    return bool(eigen) and eigen <= {*woorden}


@lru_cache(maxsize=1)
def _titels() -> Sequence[tuple[Mapping[str, Any], re.Pattern[str]]]:
    delen = lees_woorden("telanders")["titel"]
    return [(deel, re.compile(rf"\b(?:{'|'.join(deel['woorden']) or '(?!)'})\b")) for deel in delen]
