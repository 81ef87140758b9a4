"""Whether a list of plans can have rows that are a part of another plan: nearly always that is quickly seen."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijwoorden import rijwoorden
from prestatiemonitor.readers.woorden.cellen import als_tekst, zijn_leeg
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.zeef import kunnen_raken, plat_van

_INGESPRONGEN = r"^[\s\pZ]*[-–—•·▪◦○●*>→]|^[\s\pZ]"  # what tells that a row stands inwards, and more


def misschien_delen(kolommen: Plankolommen, nummers: Sequence[int]) -> bool:
    """Whether any of these rows can be a part of another, by its name or code."""
    blad, velden = kolommen.blad, kolommen.velden
    status = velden.get("planstatus_bron")
    if status is None or any(zijn_leeg(blad.gelezen[nummers, status].tolist())):
        return True  # it may be called after a kind of home only
    namen = [w if w.__class__ is str else als_tekst(w) for w in blad.cellen[nummers, velden["plan"]].tolist()]
    platte = plat_van(namen)
    if [a for a, b in pairwise(platte) if a.startswith(b) or b.startswith(a)]:  # a list is made faster than looked for
        return True
    if kunnen_raken(namen, [_INGESPRONGEN]) or kunnen_raken(platte, _deelwoorden()):
        return True
    codes = blad.cellen[nummers, velden["plan_sleutel"]].tolist() if "plan_sleutel" in velden else []
    return "." in "\n".join([w if w.__class__ is str else als_tekst(w) for w in codes])


@lru_cache(maxsize=1)
def _deelwoorden() -> list[str]:
    """Patterns of names of a part of a plan, and of totals."""
    begin = "|".join(map(re.escape, [*rijwoorden()["waarvan"], *rijwoorden()["deel_van_plan"]]))
    totaal = "|".join(map(re.escape, herkenning().totaalregels))
    return [rf"^(?:{begin})\b", rf"\b(?:{totaal})\b"]
