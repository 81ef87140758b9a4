"""The totals of one plan that the province's form keeps beside its name."""

from typing import Any

import pandas as pd

from prestatiemonitor.exports.provincie.vorm import Vorm
from prestatiemonitor.tables.waarden import EIGENDOM, ONBEKEND, WONINGTYPE

_EIGENDOM = {"koop": "koop", "huur": "huur", ONBEKEND: "koop_huur_onbekend"}
_TYPE = {"eengezins": "eengezins", "meergezins": "meergezins", ONBEKEND: "type_onbekend"}
_KLASSE = {"koop_onb": "koop_onbekend", "huur_onb": "huur_onbekend", "onbekend": "eigendom_onbekend"}


def plantotalen(vorm: Vorm, programma: pd.DataFrame) -> dict[str, Any]:
    """All homes of the plan, and those to come; the latter only where of every home it is known whether it is built."""
    bouw, sloop = (programma[programma["soort"] == soort] for soort in ("nieuwbouw", "sloop"))
    uit = _delen("bouw", bouw) | _delen("sloop", sloop)
    uit |= {f"totaal_{k}": uit.pop(f"totaal_bouw_{k}") for k in ("gerealiseerd", "resterend")}
    uit["totaal_netto"] = _som(bouw) - _som(sloop)
    for deel in ("gerealiseerd", "resterend"):
        nieuw, weg = uit[f"totaal_{deel}"], uit[f"totaal_sloop_{deel}"]
        uit[f"totaal_netto_{deel}"] = None if nieuw is None or weg is None else nieuw - weg
    if uit["totaal_resterend"] is not None:
        rest = bouw[~_gereed(bouw)]
        for type_ in WONINGTYPE:
            uit[f"totaal_{_TYPE[type_]}_resterend"] = _som(rest[rest["woningtype"].fillna(ONBEKEND) == type_])
        for eigendom in EIGENDOM:
            uit[f"totaal_{_EIGENDOM[eigendom]}_resterend"] = _som(rest[rest["eigendom"].fillna(ONBEKEND) == eigendom])
    return uit | _per_klasse(vorm, bouw)


def _delen(naam: str, deel: pd.DataFrame) -> dict[str, int | None]:
    alles = _som(deel)
    bekend = bool(deel["gerealiseerd"].notna().all())
    gereed = _som(deel[_gereed(deel)]) if bekend else None
    return {
        f"totaal_{naam}": alles,
        f"totaal_{naam}_gerealiseerd": gereed,
        f"totaal_{naam}_resterend": None if gereed is None else alles - gereed,
    }


def _per_klasse(vorm: Vorm, bouw: pd.DataFrame) -> dict[str, int]:
    uit = {f"Totaal_{_KLASSE.get(k.naam, k.naam)}": 0 for k in vorm.klassen}
    velden = ("eigendom", "prijsklasse", "label_bron")
    waarden = [bouw[veld].fillna(ONBEKEND).tolist() for veld in velden]
    for eigendom, prijsklasse, label, aantal in zip(*waarden, bouw["aantal"].fillna(0), strict=True):
        klasse = vorm.klasse(eigendom, prijsklasse, label)
        uit[f"Totaal_{_KLASSE.get(klasse.naam, klasse.naam)}"] += int(aantal)
    return uit


def _gereed(deel: pd.DataFrame) -> "pd.Series[bool]":
    return deel["gerealiseerd"].fillna(False).astype(bool)


def _som(deel: pd.DataFrame) -> int:
    return int(deel["aantal"].sum())
