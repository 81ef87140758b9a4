"""The delivery columns of a list of plans: one, or first and last year, each cell with its meldingen."""

import re
from functools import lru_cache

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.oplevering import Oplevering, lees_oplevering
from prestatiemonitor.tables.waarden import EERSTE_JAAR, LAATSTE_JAAR

_JAAR_MET_AANTAL = re.compile(r"\b((?:19|20)\d\d)\s*[(:]\s*\d+\s*(?:won(?:ing(?:en)?|\.)?)?\s*\)?")
_OPLEVERPROBLEEM = {"jaar": ms.JAAR_ONMOGELIJK, "omgekeerd": ms.JAREN_OMGEKEERD, "tekst": ms.OPLEVERING_ONBEKEND}
_ONBEKENDE_OPLEVERING = Oplevering(None, None)


def lees_opleveringen(lezer: Kolomlezer, kolommen: Plankolommen) -> list[Oplevering]:
    """When the homes of each row are delivered; where no column tells, what a title or banner says, else unknown."""
    velden = kolommen.velden
    if "oplevering" in velden:
        return _lees_opleveringen(lezer, velden["oplevering"])
    eerste = _lees_opleveringen(lezer, velden["oplevering_eerste"]) if "oplevering_eerste" in velden else None
    laatste = _lees_opleveringen(lezer, velden["oplevering_laatste"]) if "oplevering_laatste" in velden else None
    if eerste and laatste:
        return [
            _van_tot(lezer, i, velden["oplevering_laatste"], *paar)
            for i, paar in enumerate(zip(eerste, laatste, strict=True))
        ]
    if eerste or laatste:
        return eerste or laatste or []
    jaren = kolommen.gelden("jaar", lezer.rijen)
    per_jaar = {jaar: lees_oplevering(jaar) if jaar else _ONBEKENDE_OPLEVERING for jaar in set(jaren)}
    return [per_jaar[jaar] for jaar in jaren]


def lees_sloopjaren(lezer: Kolomlezer, kolommen: Plankolommen) -> list[Oplevering] | None:
    """When the homes of each row are demolished, where a column says so; else nothing is known but the delivery."""
    return _lees_opleveringen(lezer, kolommen.velden["sloopjaar"]) if "sloopjaar" in kolommen.velden else None


def _van_tot(lezer: Kolomlezer, i: int, kolom: int, eerste: Oplevering, laatste: Oplevering) -> Oplevering:
    """First and last year from two cells; a last year before the first is a `fout`."""
    van = eerste.van if eerste.van is not None else laatste.van
    tot = laatste.tot if laatste.tot is not None else eerste.tot
    if van is not None and tot is not None and tot < van:
        lezer.meld(ms.JAREN_OMGEKEERD, i, kolom, gevonden=f"{van}–{tot}")
        return _ONBEKENDE_OPLEVERING
    return Oplevering(van, tot)


def _lees_opleveringen(lezer: Kolomlezer, kolom: int) -> list[Oplevering]:
    cellen = lezer.cellen(kolom)
    uit = [*map(_lees_oplevering, map(type, cellen), cellen)]
    for i in [i for i, oplevering in enumerate(uit) if oplevering.probleem]:
        probleem = uit[i].probleem
        if probleem == "tekst" and (jaren := _verdeeld(str(cellen[i]))):
            uit[i] = Oplevering(min(jaren), max(jaren))
            lezer.meld(ms.OPLEVERING_VERDEELD, i, kolom, gelezen=f"{min(jaren)}–{max(jaren)}")
        else:
            lezer.meld(_OPLEVERPROBLEEM[probleem], i, kolom)
    return uit


def _verdeeld(tekst: str) -> list[int]:
    """The years of `2026 (12) en 2027 (8)`, where nothing else is said; how many homes go with each is not read."""
    if _JAAR_MET_AANTAL.sub(" ", tekst).replace("en", " ").strip(" ,;+&/"):
        return []
    jaren = [int(jaar) for jaar in _JAAR_MET_AANTAL.findall(tekst)]
    return jaren if len(jaren) > 1 and all(EERSTE_JAAR <= jaar <= LAATSTE_JAAR for jaar in jaren) else []


@lru_cache(maxsize=4096)
def _lees_oplevering(_: type, waarde: object) -> Oplevering:
    """One cell, read once per value; the type is there because 1, 1.0 and True are the same key."""
    return lees_oplevering(waarde)
