"""The totals of one plan that the province's form keeps beside its name."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from prestatiemonitor.exports.provincie.vorm import Vorm
from prestatiemonitor.tables.waarden import EIGENDOM, ONBEKEND, WONINGTYPE

Home = Mapping[str, Any]

_EIGENDOM = {"koop": "koop", "huur": "huur", ONBEKEND: "koop_huur_onbekend"}
_TYPE = {"eengezins": "eengezins", "meergezins": "meergezins", ONBEKEND: "type_onbekend"}
_KLASSE = {"koop_onb": "koop_onbekend", "huur_onb": "huur_onbekend", "onbekend": "eigendom_onbekend"}


def plantotalen(vorm: Vorm, homes: Sequence[Home]) -> dict[str, Any]:
    """All homes of the plan, and those to come; the latter only where of every home it is known whether it is built."""
    bouw, sloop = ([home for home in homes if home["soort"] == soort] for soort in ("nieuwbouw", "sloop"))
    uit = _delen("bouw", bouw) | _delen("sloop", sloop)
    uit |= {f"totaal_{k}": uit.pop(f"totaal_bouw_{k}") for k in ("gerealiseerd", "resterend")}
    uit["totaal_netto"] = _som(bouw) - _som(sloop)
    for deel in ("gerealiseerd", "resterend"):
        nieuw, weg = uit[f"totaal_{deel}"], uit[f"totaal_sloop_{deel}"]
        uit[f"totaal_netto_{deel}"] = None if nieuw is None or weg is None else nieuw - weg
    if uit["totaal_resterend"] is not None:
        rest = [home for home in bouw if not home["gerealiseerd"]]
        for type_ in WONINGTYPE:
            eigen = [home for home in rest if (home["woningtype"] or ONBEKEND) == type_]
            uit[f"totaal_{_TYPE[type_]}_resterend"] = _som(eigen)
        for eigendom in EIGENDOM:
            eigen = [home for home in rest if (home["eigendom"] or ONBEKEND) == eigendom]
            uit[f"totaal_{_EIGENDOM[eigendom]}_resterend"] = _som(eigen)
    return uit | _per_klasse(vorm, bouw)


def _delen(naam: str, homes: Sequence[Home]) -> dict[str, int | None]:
    alles = _som(homes)
    bekend = all(home["gerealiseerd"] is not None for home in homes)
    gereed = _som(home for home in homes if home["gerealiseerd"]) if bekend else None
    return {
        f"totaal_{naam}": alles,
        f"totaal_{naam}_gerealiseerd": gereed,
        f"totaal_{naam}_resterend": None if gereed is None else alles - gereed,
    }


def _per_klasse(vorm: Vorm, bouw: Sequence[Home]) -> dict[str, int]:
    uit = {f"Totaal_{_KLASSE.get(k.naam, k.naam)}": 0 for k in vorm.klassen}
    for home in bouw:
        klasse = vorm.klasse_van(home)
        uit[f"Totaal_{_KLASSE.get(klasse.naam, klasse.naam)}"] += home["aantal"] or 0
    return uit


def _som(homes: Iterable[Home]) -> int:
    return sum(home["aantal"] or 0 for home in homes)
