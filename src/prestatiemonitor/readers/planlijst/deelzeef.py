"""Whether a list of plans can have rows that are a part of another plan: nearly always that is quickly seen."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijwoorden import rijwoorden
from prestatiemonitor.readers.rijen import aaneen, zijn_leeg_in
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.zeef import kunnen_raken, plat_van

_INGESPRONGEN = r"^[\s\pZ]*[-–—•·▪◦○●*>→]|^[\s\pZ]"  # what tells that a row stands inwards, and more
_LETTERCODE = re.compile(r"\d[a-z]$", re.IGNORECASE | re.MULTILINE)  # `1a`, which can be a part of `1`


def misschien_delen(kolommen: Plankolommen, nummers: Sequence[int]) -> bool:
    """Whether any of these rows can be a part of another, by its name or code."""
    blad, velden, rijen = kolommen.blad, kolommen.velden, aaneen(nummers)
    status = velden.get("planstatus_bron")
    if status is None or zijn_leeg_in(blad, rijen, status).any():
        return True  # it may be called after a kind of home only
    namen = _teksten(blad.cellen[rijen, velden["plan"]].tolist())
    platte = plat_van(namen)
    if any(map(str.startswith, platte, platte[1:])) or any(map(str.startswith, platte[1:], platte)):
        return True
    if kunnen_raken(namen, [_INGESPRONGEN]) or kunnen_raken(platte, _deelwoorden()):
        return True
    codes = blad.cellen[rijen, velden["plan_sleutel"]].tolist() if "plan_sleutel" in velden else []
    samen = "\n".join(_teksten(codes))
    return "." in samen or bool(_LETTERCODE.search(samen))


def _teksten(cellen: list[Any]) -> list[str]:
    """Cells as text; names and codes nearly always are."""
    return cellen if {*map(type, cellen)} == {str} else [w if w.__class__ is str else als_tekst(w) for w in cellen]


@lru_cache(maxsize=1)
def _deelwoorden() -> list[str]:
    """Patterns of names of a part of a plan, and of totals."""
    begin = "|".join(map(re.escape, [*rijwoorden()["waarvan"], *rijwoorden()["deel_van_plan"]]))
    totaal = "|".join(map(re.escape, herkenning().totaalregels))
    return [rf"^(?:{begin})\b", r"\bwaarvan\b", rf"\b(?:{totaal})\b"]
