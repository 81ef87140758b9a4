"""Columns of numbers that are surely no homes: prices, areas, telephone numbers, years of the procedure."""

import datetime as dt
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from prestatiemonitor.afspraken import DATA_MAP
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.cellen import is_leeg
from prestatiemonitor.readers.woorden.duiding import Duiding, plat
from prestatiemonitor.tables.waarden import EERSTE_JAAR, LAATSTE_JAAR

_MATEN = {"m²": "m2", "m³": "m3", "€": " euro "}


def laat_geen_woningen_weg(kolommen: Plankolommen) -> None:
    """Leave columns out of which the heading, with what stands below it, says that they count no homes."""
    for kolom in kolommen.van_soort("onbekend"):
        if kolommen.duidingen[kolom].reden:
            continue  # asked already
        tekst = kolommen.koppen.teksten[kolom]
        reden = _wat_het_is(tekst) or (_stap_van_procedure(tekst) if _heeft_alleen_jaren(kolommen, kolom) else "")
        if reden:
            kolommen.duidingen[kolom] = Duiding("ongebruikt", reden=reden)


@lru_cache(maxsize=1024)
def _wat_het_is(kop: str) -> str:
    """What the numbers below a heading are, that are no homes; empty where it does not say so, or says more."""
    woorden = _woorden_van(kop)
    for soort in _gegevens()["soort"]:
        eigen = {*soort["woorden"]}
        if woorden & eigen and woorden <= eigen | {*_gegevens()["neutraal"]}:
            return str(soort["reden"])
    return ""


def _stap_van_procedure(kop: str) -> str:
    stap = _gegevens()["procedure"]
    woorden, eigen = _woorden_van(kop), {*stap["woorden"]}
    return str(stap["reden"]) if woorden & eigen and woorden <= eigen | {*stap["neutraal"]} else ""


def _woorden_van(kop: str) -> set[str]:
    for teken, woord in _MATEN.items():
        kop = kop.replace(teken, woord)
    return {*plat(kop).split()}


def _heeft_alleen_jaren(kolommen: Plankolommen, kolom: int) -> bool:
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    cellen = [w for w in blad.cellen[eerste:, kolom][blad.gevuld[eerste:, kolom]].tolist() if not is_leeg(w)]
    return bool(cellen) and all(
        isinstance(w, dt.date) or (isinstance(w, int | float) and EERSTE_JAAR <= w <= LAATSTE_JAAR and w == int(w))
        for w in cellen
    )


@lru_cache(maxsize=1)
def _gegevens() -> Mapping[str, Any]:
    return tomllib.loads((DATA_MAP / "herkenning" / "geen_woningen.toml").read_text(encoding="utf-8"))
