"""Columns that are a part or a sum of other counts (`waarvan sociaal`, `Totaal huur`): compared, never added.

Where such a column says more than the others, its homes are told apart as far as that follows; the rest stays unknown.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.delen import Delen
from prestatiemonitor.readers.planlijst.overlap import is_deel_van, wat_gezegd
from prestatiemonitor.readers.planlijst.perioden import binnen_periode
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.uitsplitsing import Deel, combineer, gaan_samen, zegt_meer
from prestatiemonitor.readers.woorden.duiding import ONBEKENDE_KOLOM
from prestatiemonitor.tables.waarden import ONBEKEND


def kies_deelsommen(lezing: Lezing, kolommen: Plankolommen) -> None:
    """Settle which of these columns are a part of others: `Totaal huur` beside no other huur is a count by itself."""
    for kolom in kolommen.van_soort("deelsom"):
        duiding, aantallen = kolommen.duidingen[kolom], kolommen.van_soort("aantal")
        heeft_delen = any(_is_deel(_bekend(kolommen.duidingen[k].kenmerken), _wat(kolommen, kolom)) for k in aantallen)
        if duiding.naam == "totaal" and not heeft_delen and (aantallen or not kolommen.totalen("bouw")):
            kolommen.duidingen[kolom] = replace(duiding, soort="aantal")
        elif duiding.naam == "waarvan" and (_is_onduidelijk(kolommen, kolom) or _is_van_niets(kolommen, kolom)):
            links = kolommen.kop(_links(kolommen, kolom))
            plek = kolommen.kopplek(kolom)
            lezing.meld(ms.WAARVAN_ONDUIDELIJK, kolommen.blad, *plek, gevonden=kolommen.kop(kolom), links=links)
            kolommen.duidingen[kolom] = replace(ONBEKENDE_KOLOM, soort="ongebruikt", reden="niet te zien is waarvan")
        else:
            plek = kolommen.kopplek(kolom)
            lezing.meld(ms.KOLOM_DEELTELLING, kolommen.blad, *plek, gevonden=kolommen.kop(kolom))


def lees_deelsommen(lezer: Kolomlezer, kolommen: Plankolommen) -> dict[int, np.ndarray]:
    """What these columns state of each row, those that say most first; demolition may have a minus sign."""
    posities = sorted(kolommen.van_soort("deelsom"), key=lambda k: -len(_wat(kolommen, k)))
    return {kolom: np.asarray(np.abs(lezer.hele_getallen(kolom, negatief_mag=True))) for kolom in posities}


def pas_deelsommen_toe(
    lezer: Kolomlezer, kolommen: Plankolommen, delen: Delen, deelsommen: Mapping[int, np.ndarray]
) -> None:
    """Tell the parts of each row further apart by what these columns count, in their order."""
    if not deelsommen:
        return
    per_rij: dict[int, list[Deel]] = {}
    for rij, kolom, aantal, kenmerk in zip(delen.rij, delen.kolom, delen.aantal, delen.kenmerk, strict=True):
        per_rij.setdefault(int(rij), []).append(Deel(int(aantal), delen.kenmerken[int(kenmerk)], int(kolom)))
    for kolom, aantallen in deelsommen.items():
        onzeker = 0
        for i in np.flatnonzero(~np.isnan(aantallen)).tolist():
            eerder = per_rij.get(i, [])
            per_rij[i] = _splits(lezer, kolommen, i, kolom, int(aantallen[i]), eerder)
            onzeker += _verloren(eerder, per_rij[i])
        if onzeker:
            plek, kop = kolommen.kopplek(kolom), kolommen.kop(kolom)
            lezer.lezing.meld(ms.UITSPLITSING_DEELS, kolommen.blad, *plek, gevonden=kop, aantal=onzeker)
    delen.opnieuw((rij, deel) for rij, stukken in per_rij.items() for deel in stukken)


def _verloren(eerder: Sequence[Deel], nu: Sequence[Deel]) -> int:
    """Of how many homes the columns gave more than can be told when they are told further apart."""
    verschil = 0
    for naam in {naam for deel in eerder for naam in _bekend(deel.kenmerken)}:
        was, is_ = (sum(d.aantal for d in delen if naam in _bekend(d.kenmerken)) for delen in (eerder, nu))
        verschil = max(verschil, was - is_)
    return verschil


def _splits(
    lezer: Kolomlezer, kolommen: Plankolommen, i: int, kolom: int, aantal: int, stukken: Sequence[Deel]
) -> list[Deel]:
    """The parts of one row, with `aantal` of those that can be so told apart from the others."""
    wat = _wat(kolommen, kolom)
    if (in_periode := binnen_periode(stukken, wat, aantal)) is not None:
        lezer.lezing.boek(lezer.blad, lezer.rijen[i], kolom, "sleutel", "programma")
        return in_periode
    mogelijk = [d for d in stukken if not _spreekt_tegen(_bekend(d.kenmerken), wat)]
    zeker = sum(d.aantal for d in mogelijk if _is_deel(_bekend(d.kenmerken), wat))
    open_ = [d for d in mogelijk if not _is_deel(_bekend(d.kenmerken), wat)]
    erbij, ruimte = aantal - zeker, sum(d.aantal for d in open_)
    if erbij < 0 or (erbij and not open_):
        lezer.meld(ms.TOTAAL_WIJKT_AF, i, kolom, gevonden=aantal, berekend=zeker)
        return list(stukken)
    if erbij > ruimte:
        lezer.meld(ms.DEEL_GROTER, i, kolom, kop=kolommen.kop(kolom), berekend=zeker + ruimte)
        return list(stukken)
    if not erbij:
        return list(stukken)
    soort = {"soort": open_[0].kenmerken["soort"]}
    apart = [Deel(erbij, {**soort, **wat}, kolom), Deel(ruimte - erbij, soort, kolom)]
    lezer.lezing.boek(lezer.blad, lezer.rijen[i], kolom, "sleutel", "programma")
    nieuw = [replace(d, kolom=open_[0].kolom) if d.kolom == kolom else d for d in combineer([open_, apart])]
    for weg in {d.kolom for d in open_} - {d.kolom for d in nieuw}:  # tells rows apart, and is the source of none
        lezer.lezing.boek(lezer.blad, lezer.rijen[i], weg, "sleutel", "programma")
    return [*(d for d in stukken if d not in open_), *nieuw]


def _wat(kolommen: Plankolommen, kolom: int) -> dict[str, Any]:
    return _bekend(kolommen.duidingen[kolom].kenmerken)


def _bekend(kenmerken: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in kenmerken.items() if v not in (None, ONBEKEND)}


def _is_deel(deel: Mapping[str, Any], geheel: Mapping[str, Any]) -> bool:
    return geheel.keys() <= deel.keys() and all(
        deel[naam] == waarde or zegt_meer(deel[naam], waarde) for naam, waarde in geheel.items()
    )


def _spreekt_tegen(kenmerken: Mapping[str, Any], andere: Mapping[str, Any]) -> bool:
    return any(not gaan_samen(kenmerken[naam], andere[naam]) for naam in kenmerken.keys() & andere.keys())


def _links(kolommen: Plankolommen, kolom: int) -> int:
    """The column that `waarvan` stands beside: the first to the left that is no `waarvan` itself."""
    return next((k for k in range(kolom - 1, -1, -1) if kolommen.duidingen[k].soort != "deelsom"), 0)


def _is_onduidelijk(kolommen: Plankolommen, kolom: int) -> bool:
    """Whether it may be a part of the column to its left only, or of all homes."""
    links, wat = _links(kolommen, kolom), _wat(kolommen, kolom)
    van_links = _bekend(kolommen.duidingen[links].kenmerken)
    elders = (k for k in _van_soort(kolommen, wat["soort"]) if k != links)
    ook_elders = any(not _spreekt_tegen(_bekend(kolommen.duidingen[k].kenmerken), wat) for k in elders)
    if kolommen.duidingen[links].soort != "aantal" or not ook_elders:
        return False
    if _spreekt_tegen(van_links, wat) or _is_deel(van_links, wat) or _is_deel(wat, van_links):
        return False  # `Huur, waarvan sociale huur`: those can only be in that column
    eerste = kolommen.koppen.eerste_regel
    eigen, ander = (np.nan_to_num(kolommen.blad.getallen[eerste:, k]) for k in (kolom, links))
    return not (eigen > ander).any()


def _is_van_niets(kolommen: Plankolommen, kolom: int) -> bool:
    """Whether no count can have its homes: `waarvan middenhuur` beside sociale huur and koop."""
    wat, gezegd = _wat(kolommen, kolom), wat_gezegd(kolommen, kolom)
    telt = [*_van_soort(kolommen, wat["soort"])]
    return (
        bool(telt)
        and not kolommen.totalen("bouw")
        and not any(
            not _spreekt_tegen(_bekend(kolommen.duidingen[k].kenmerken), wat)
            or is_deel_van(gezegd, wat_gezegd(kolommen, k))
            for k in telt
        )
    )


def _van_soort(kolommen: Plankolommen, soort: str) -> Iterator[int]:
    return (k for k in kolommen.van_soort("aantal") if kolommen.duidingen[k].kenmerken["soort"] == soort)
