"""Columns under a blank upper heading: whether that of the group to their left goes for them, or they stand apart."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.woorden.duiding import ONBEKENDE_KOLOM, Duiding, neem_periode, normaliseer

GEEN_AANTAL = {"veld", "oplevering", "verwijzing", "kenmerk", "ongebruikt"}


def duid_in_groep(koppen: Koppen, kolom: int, los: Duiding) -> Duiding:
    """A count under a blank upper heading: that of the group to its left goes for it too, or else nobody can tell.

    Not for what stands right of the last group (`Sloop`, `Totaal`), where every other group ends without it.
    """
    if duid_kop(koppen.onderste[koppen.groep[kolom]]).soort in GEEN_AANTAL:
        return los
    samen = duid_kop(koppen.met_groep(kolom))
    if samen.soort not in ("aantal", "deelsom"):
        return los if los.soort != "aantal" else ONBEKENDE_KOLOM
    groepen = _groepen(koppen)
    rechts = koppen.groep[kolom] == max(groepen) and _staat_rechts(koppen, groepen, kolom)
    return los if rechts and los.soort != "onbekend" and not _bouwt(los) else samen


def duid_in_jaargroep(koppen: Koppen, kolom: int, als: str) -> Duiding:
    """What a column was assigned: homes of the year above it, where that stands alone and the answer names none.

    Below a blank upper heading only where another group has the same heading: else it may stand right of all years.
    """
    duiding, onder, in_groep = (
        duid_kop(als),
        koppen.onderste[kolom] if koppen.onderste else "",
        koppen.groep[kolom] >= 0,
    )
    if in_groep and not _elders(koppen, _groepen(koppen), kolom):
        return duiding
    samen = koppen.met_groep(kolom) if in_groep else koppen.teksten[kolom]
    boven = samen.removesuffix(onder).strip() if onder else ""
    rest, jaren = neem_periode(normaliseer(boven))
    if duiding.soort != "aantal" or "jaar" in duiding.dimensies or rest or not jaren:
        return duiding
    return replace(duiding, kenmerken={**duiding.kenmerken, "jaar_van": jaren[0], "jaar_tot": jaren[1]})


def keur_laatste_groep(blad: Blad, koppen: Koppen, duidingen: list[Duiding], toegewezen: Set[int]) -> None:
    """Settle what is right of the last group by the rows, as far as no other group has it and nothing was assigned.

    A total is that of the plan, unless the rows say that it is of that group; homes of a kind that no other group
    has, and demolition, are not known.
    """
    groepen = _groepen(koppen)
    for kolom in groepen[max(groepen)][1:] if groepen else []:
        if kolom in toegewezen or duidingen[kolom].soort not in ("aantal", "deelsom"):
            continue
        los = duid_kop(koppen.onderste[kolom])
        if los.soort == "totaal" and not _elders(koppen, groepen, kolom):
            telt = [k for k, d in enumerate(duidingen) if _bouwt(d) and k != kolom]
            in_groep = [k for k in groepen[max(groepen)] if k in telt]
            if not _is_som(blad, koppen, kolom, in_groep, anders=telt):
                duidingen[kolom] = los
        elif duidingen[kolom] != los and (_staat_rechts(koppen, groepen, kolom) or _is_vreemd(koppen, groepen, kolom)):
            duidingen[kolom] = ONBEKENDE_KOLOM


def _groepen(koppen: Koppen) -> dict[int, list[int]]:
    """The columns with counts that may share one upper heading, by the first of them."""
    uit: dict[int, list[int]] = {}
    for kolom, begin in enumerate(koppen.groep):
        if begin >= 0 and (begin in uit or duid_kop(koppen.onderste[begin]).soort not in GEEN_AANTAL):
            uit.setdefault(begin, [begin]).append(kolom)
    return uit


def _staat_rechts(koppen: Koppen, groepen: Mapping[int, Sequence[int]], kolom: int) -> bool:
    """Whether all other groups have the same headings, and this column comes after those in the last one."""
    *andere, eigen = ([normaliseer(koppen.onderste[k]) for k in groepen[begin]] for begin in sorted(groepen))
    if not andere or any(koppen_ != andere[0] for koppen_ in andere):
        return False
    plek = groepen[max(groepen)].index(kolom)
    return eigen[: len(andere[0])] == andere[0] and plek >= len(andere[0])


def _is_vreemd(koppen: Koppen, groepen: Mapping[int, Sequence[int]], kolom: int) -> bool:
    """Whether it counts demolition right of homes that are built by kind or by year, and no other group has that."""
    if duid_kop(koppen.onderste[kolom]).kenmerken.get("soort") != "sloop" or _elders(koppen, groepen, kolom):
        return False
    naast = [duid_kop(koppen.onderste[k]) for k in groepen[max(groepen)] if k < kolom]
    return any(_bouwt(d) and d.dimensies for d in naast) and all(d.kenmerken.get("soort") != "sloop" for d in naast)


def _elders(koppen: Koppen, groepen: Mapping[int, Sequence[int]], kolom: int) -> bool:
    """Whether another group has a column with the same heading."""
    kop = normaliseer(koppen.onderste[kolom])
    andere = [k for groep in groepen.values() if kolom not in groep for k in groep]
    return any(normaliseer(koppen.onderste[k]) == kop for k in andere)


def _bouwt(duiding: Duiding) -> bool:
    return duiding.soort == "aantal" and duiding.kenmerken.get("soort") == "nieuwbouw"


def _is_som(blad: Blad, koppen: Koppen, kolom: int, groep: Sequence[int], anders: Sequence[int]) -> bool:
    """Whether a column is the sum of one group on more rows than it is that of the others, where those differ."""
    getallen = np.nan_to_num(blad.getallen[koppen.eerste_regel :])
    gesteld, eigen, alles = getallen[:, kolom], getallen[:, groep].sum(axis=1), getallen[:, anders].sum(axis=1)
    verschilt = (gesteld > 0) & (eigen != alles)
    return bool((gesteld == eigen)[verschilt].sum() > (gesteld == alles)[verschilt].sum())
