"""Lists whose counts say no kind of home, under a title or on a sheet that names one: read as that kind, or asked."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijkenmerken import voeg_samen
from prestatiemonitor.readers.planlijst.rijwoorden import duid_rijwoord
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.soortwoorden import Titelsoort, soort_in_titel
from prestatiemonitor.tables.waarden import ONBEKEND

_LANGE_TEKST = 120  # more than this is an explanation, not a title

Plek = tuple[int, int]


def lees_soort_uit_opschrift(lezing: Lezing, lijst: Plankolommen) -> None:
    """Give all counts of a list the kind of home that stands above them, with a `waarschuwing`.

    Only a kind of which neither the headings of the counts nor a column of the rows says anything.
    """
    telt = lijst.van_soort("aantal")
    if not telt or lijst.van_soort("kenmerk") or any(d.naam == "kruisje" for d in lijst.duidingen):
        return
    van_koppen = (lijst.duidingen[k].kenmerken.items() for k in telt)
    bekend = {naam for kenmerken in van_koppen for naam, waarde in kenmerken if waarde not in (None, ONBEKEND)}
    samen: dict[str, Any] = {}
    for plek, tekst in _opschriften(lijst):
        soort = soort_in_titel(tekst)
        if soort is None or (soort.kenmerken and soort.kenmerken.keys() <= bekend):
            continue
        gekozen = _gekozen(lezing, lijst, tekst)
        if gekozen is None and not soort.zuiver:
            _vraag(lezing, lijst, plek, tekst, soort)
            continue
        kenmerken = soort.kenmerken if gekozen is None else gekozen
        nieuw = {k: v for k, v in kenmerken.items() if k not in bekend and v not in (None, ONBEKEND)}
        zegt_meer = not nieuw.keys() <= samen.keys()
        samen, tegen = voeg_samen(samen, nieuw)
        if tegen:
            _vraag(lezing, lijst, plek, tekst, soort)
        elif zegt_meer and gekozen is None:
            lezing.meld(ms.SOORT_UIT_OPSCHRIFT, lijst.blad, *plek, gevonden=tekst, woningen=soort.woorden)
    for kolom in telt if samen else []:
        duiding = lijst.duidingen[kolom]
        lijst.duidingen[kolom] = replace(duiding, kenmerken={**duiding.kenmerken, **samen})


def _gekozen(lezing: Lezing, lijst: Plankolommen, tekst: str) -> Mapping[str, Any] | None:
    """The kind that the assignment gives to a title; `onbekend` is none in particular."""
    als = lezing.indeling.blad(lijst.blad.plaats(*lijst.kopplek(0))[0]).waarde(tekst)
    if als is None:
        return None
    return {k: v for k, v in duid_rijwoord(als).kenmerken.items() if k not in ("soort", "deel")}


def _vraag(lezing: Lezing, lijst: Plankolommen, plek: Plek, tekst: str, soort: Titelsoort) -> None:
    melding = ms.SOORT_IN_NOOT if len(tekst) > _LANGE_TEKST else ms.SOORT_IN_OPSCHRIFT
    lezing.meld(melding, lijst.blad, *plek, gevonden=tekst, woningen=soort.woorden)


def _opschriften(lijst: Plankolommen) -> list[tuple[Plek, str]]:
    """The texts above the headings with their places, nearest first, and the name of the sheet."""
    uit: list[tuple[Plek, str]] = []
    for rij in range(lijst.koppen.rij - 1, -1, -1):
        gevuld = np.flatnonzero(lijst.blad.gevuld[rij]).tolist()
        tekst = " ".join(als_tekst(waarde) for waarde in lijst.blad.cellen[rij, gevuld].tolist())
        if tekst and tekst in lijst.titels:
            uit.append(((rij, gevuld[0]), tekst))
    plek = lijst.kopplek(0)
    return [*uit, (plek, lijst.blad.plaats(*plek)[0])]
