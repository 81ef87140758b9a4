"""Years that are a part of the period beside them: `t/m 2030, waarvan 2026`."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from prestatiemonitor.readers.planlijst.overlap import is_deel_van
from prestatiemonitor.readers.planlijst.uitsplitsing import Deel
from prestatiemonitor.tables.waarden import ONBEKEND

_JAREN = ("jaar_van", "jaar_tot")


def binnen_periode(stukken: Sequence[Deel], wat: Mapping[str, Any], aantal: int) -> list[Deel] | None:
    """The parts of one row with `aantal` homes of its period told apart by year; None where that does not follow.

    It does for one part with room, of a longer period, which says all else that the column says.
    """
    if "jaar_van" not in wat or not aantal or any(_jaren(d.kenmerken) == _jaren(wat) for d in stukken):
        return None
    in_periode = [d for d in stukken if _past(wat, d.kenmerken)]
    if len(in_periode) != 1 or in_periode[0].aantal < aantal:
        return None
    geheel = in_periode[0]
    deel = replace(geheel, aantal=aantal, kenmerken={**geheel.kenmerken, **wat, "jaar_tot": wat.get("jaar_tot")})
    rest = [replace(geheel, aantal=geheel.aantal - aantal)] if geheel.aantal > aantal else []
    return [*(d for d in stukken if d is not geheel), deel, *rest]


def _past(wat: Mapping[str, Any], geheel: Mapping[str, Any]) -> bool:
    bekend = {naam: waarde for naam, waarde in geheel.items() if naam in _JAREN or waarde not in (None, ONBEKEND)}
    return any(bekend.get(naam) for naam in _JAREN) and is_deel_van({"jaar_tot": None, **wat}, bekend)


def _jaren(kenmerken: Mapping[str, Any]) -> tuple[Any, Any]:
    return kenmerken.get("jaar_van"), kenmerken.get("jaar_tot")
