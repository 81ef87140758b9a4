"""Titles, groups, notes and comments that make the numbers of a list something else than homes of its plans."""

import re
from collections.abc import Iterator
from functools import lru_cache

import numpy as np

from prestatiemonitor.readers.koppen import koptekst
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.celopmerkingen import celopmerkingen
from prestatiemonitor.readers.planlijst.groepskoppen import waarom_andere_groep
from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.planlijst.opschriften import kernen
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import normaliseer, plat
from prestatiemonitor.readers.woorden.fasen import is_fase
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.partijen import partijcode
from prestatiemonitor.readers.woorden.planstatus import lees_planstatus
from prestatiemonitor.readers.woorden.telanders import (
    alleen_in_titels,
    gaat_over_getallen,
    onschuldige_woorden,
    waarom_anders,
    waarom_anders_in_noot,
)
from prestatiemonitor.readers.woorden.titelwoorden import onbekende_woorden
from prestatiemonitor.tables.waarden import ONBEKEND

_LANGE_TEKST = 80  # more than this above a list is an explanation, not a title
_LANGE_NOOT = 240
_MEESTE_WOORDEN = 8  # a title with more is a sentence
_MEESTE_GROEPRIJEN = 2
_ONBEKEND = "de monitor weet niet wat dat van de aantallen zegt"
_ANDERE_TOTALEN = ("netto", "sloop_totaal", "gerealiseerd_totaal", "resterend_totaal", "gerealiseerd", "sloopjaar")
_SLOOP = "dan zijn de getallen te slopen woningen, en de koppen eronder zeggen dat niet"

_BRON = re.compile(r"\bbron\s*:.*", re.IGNORECASE | re.DOTALL)

Tekst = tuple[int, int, str]


def anders_geteld(lezing: Lezing, lijst: Plankolommen) -> Iterator[tuple[Tekst, str]]:
    """Every text by which the numbers may be something else, with why."""
    per_jaar = telt_per_jaar(lijst)
    groepen = {(rij, kolom): (tekst, onder) for rij, kolom, tekst, onder in _groepskoppen(lijst)}
    boven = {tekst for tekst, _ in groepen.values()}
    for (rij, kolom), (tekst, onder) in groepen.items():
        reden = waarom_anders(tekst, per_jaar=per_jaar) or _vreemde_groep(tekst)
        if reden or waarom_andere_groep(lijst, tekst, onder, boven):
            yield (rij, kolom, tekst), reden or _ONBEKEND
    nabij = _naaste_titel(lijst, {rij for rij, _ in groepen})
    for rij in {*range(lijst.koppen.rij)} - {rij for rij, _ in groepen}:
        gevuld = np.flatnonzero(lijst.blad.gevuld[rij]).tolist()
        tekst = " ".join(als_tekst(lijst.blad.cellen[rij, kolom]) for kolom in gevuld)
        if not tekst or len(tekst) > _LANGE_TEKST:
            continue
        reden = waarom_anders(tekst, per_jaar=per_jaar, gebied=not noemt_gemeente(lijst))
        if not reden and rij == nabij and len(gevuld) == 1 and vreemde_woorden(tekst):
            reden = _ONBEKEND
        if reden:
            yield (rij, gevuld[0], tekst), reden
    yield from _noten(lijst, per_jaar=per_jaar)
    yield from _bij_koppen(lezing, lijst, per_jaar=per_jaar)


def telt_per_jaar(lijst: Plankolommen) -> bool:
    """Whether two or more columns of counts are of a year each."""
    return sum("jaar_van" in lijst.duidingen[k].kenmerken for k in lijst.van_soort("aantal")) > 1


def noemt_gemeente(lijst: Plankolommen) -> bool:
    """Whether a column says of each plan in which gemeente it is; those of others are taken out."""
    return any("gemeente" in normaliseer(tekst) or normaliseer(tekst) == "gem naam" for tekst in lijst.koppen.teksten)


def _groepskoppen(lijst: Plankolommen) -> Iterator[tuple[int, int, str, set[int]]]:
    """Headings above groups of counts, in rows just above those that were read as the headings, with those counts."""
    blad, koppen = lijst.blad, lijst.koppen
    telt = {*lijst.van_soort("aantal", "totaal", "deelsom")}
    naam = min((k for k, d in enumerate(lijst.duidingen) if d.naam in ("plan", "plan_sleutel")), default=0)
    breed = {(r1, k1): k2 for r1, k1, _, k2 in blad.samengevoegd}
    for rij in range(koppen.rij - 1, max(koppen.rij - 1 - _MEESTE_GROEPRIJEN, -1), -1):
        gevuld = np.flatnonzero(blad.gevuld[rij]).tolist()
        if not gevuld or (len(gevuld) == 1 and gevuld[0] <= naam):
            return
        for kolom, volgende in zip(gevuld, [*gevuld[1:], blad.kolommen], strict=True):
            tekst, tot = koptekst(blad.cellen[rij, kolom]), breed.get((rij, kolom))
            onder = telt & set(range(kolom, (kolom if tot is None else tot) + 1))
            if tekst and onder and tekst not in koppen.teksten[kolom] and kolom > naam:
                yield rij, kolom, tekst, onder if tot else telt & set(range(kolom, volgende))


def _vreemde_groep(tekst: str) -> str:
    """Why a heading above a group of counts is asked: it is not known, or says that these are demolished."""
    duiding = duid_kop(tekst)
    if duiding.soort in ("aantal", "deelsom"):
        return _SLOOP if duiding.kenmerken.get("soort") == "sloop" else ""
    if duiding.naam in _ANDERE_TOTALEN or is_fase(normaliseer(tekst)):
        return _ONBEKEND
    if duiding.soort in ("totaal", "kenmerk", "veld", "oplevering") or _is_naam_of_status(tekst):
        return ""
    return _ONBEKEND if _onbekend(tekst) or not alleen_in_titels().isdisjoint(plat(tekst).split()) else ""


def _is_naam_of_status(tekst: str) -> bool:
    kaal = normaliseer(tekst)
    return kaal in kernen() or bool(partijcode(tekst)) or is_fase(kaal) or lees_planstatus(tekst).code != ONBEKEND


def _onbekend(tekst: str) -> list[str]:
    return [woord for woord in onbekende_woorden(tekst) if woord not in _bekend()]


def vreemde_woorden(tekst: str) -> list[str]:
    """The unknown words of a title that are written as no name is; of a sentence, and of where it comes from, none."""
    tekst = _BRON.sub("", tekst).rstrip(" ,;-–")
    geschreven = tekst.split()
    if len(geschreven) > _MEESTE_WOORDEN or tekst.rstrip().endswith((".", ":", "?", "!")) or _is_naam_of_status(tekst):
        return []
    klein = {woord for deel in geschreven if deel[:1].islower() for woord in plat(deel).split()}
    return [woord for woord in _onbekend(tekst) if woord in klein]


def _naaste_titel(lijst: Plankolommen, groepen: set[int]) -> int:
    """The row of the title nearest above the headings; −1 where there is none."""
    boven = [rij for rij in range(lijst.koppen.rij) if rij not in groepen and lijst.blad.gevuld[rij].any()]
    return boven[-1] if boven else -1


def _noten(lijst: Plankolommen, *, per_jaar: bool) -> Iterator[tuple[Tekst, str]]:
    """Texts on rows of their own below the headings: below the last plan, or such as name the numbers."""
    blad, eerste = lijst.blad, lijst.koppen.eerste_regel
    telt = lijst.van_soort("aantal", "totaal")
    met_getal = np.flatnonzero(blad.is_getal[eerste:][:, telt].any(axis=1))
    laatste = eerste + int(met_getal[-1]) if len(met_getal) else blad.rijen
    soorten = {lijst.duidingen[k].kenmerken.get("soort") for k in lijst.van_soort("aantal")}
    netto = "sloop" in soorten or bool(lijst.totalen("netto") or lijst.totalen("sloop_totaal"))
    for rij, kolom in blad.losse_teksten:
        tekst = als_tekst(blad.cellen[rij, kolom]) if rij >= eerste else ""
        is_noot = bool(tekst) and len(tekst) <= _LANGE_NOOT and (rij > laatste or gaat_over_getallen(tekst))
        if is_noot and (reden := waarom_anders_in_noot(tekst, per_jaar=per_jaar, netto=netto)):
            yield (rij, kolom, tekst), reden


def _bij_koppen(lezing: Lezing, lijst: Plankolommen, *, per_jaar: bool) -> Iterator[tuple[Tekst, str]]:
    """Comments on headings, and on the cells above them."""
    for (rij, kolom), tekst in celopmerkingen(lezing.werkboek, lijst).items():
        if rij < lijst.koppen.eerste_regel and (reden := waarom_anders_in_noot(tekst, per_jaar=per_jaar)):
            yield (rij, kolom, tekst), reden


@lru_cache(maxsize=1)
def _bekend() -> frozenset[str]:
    """All words of headings, kinds of home, statuses and titles."""
    weet = herkenning()
    zinnen = [*weet.koppen, *weet.categorieen, *weet.stopwoorden, *weet.woningtypen, *weet.woningdelen, *weet.fasen]
    zinnen += [*weet.opschriftwoorden, *weet.bij_soort, *weet.hardheid_in_tekst, *weet.versiewoorden, *weet.telt_niet]
    zinnen += [*weet.sloopwoorden, *weet.vervallen, *kernen(), "incl", "inclusief", "met"]
    return frozenset(woord for zin in zinnen for woord in plat(zin).split()) | onschuldige_woorden()
