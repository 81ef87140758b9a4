"""Year columns that count on without saying so: read as what each year adds where totals show it, or asked."""

from collections.abc import Mapping, Sequence

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.controle.instellingen import doortelgrenzen
from prestatiemonitor.readers.indeling import DOORTELLEND
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.planlijst.opgeteld import spreekt_niet_tegen, telt_door_volgens_titel
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.tables.meldingen import Meldingsoort
from prestatiemonitor.tables.waarden import SOORT

DOORGETELD = "telt door van jaar op jaar; gelezen is wat er bij het jaar ervoor komt"
Aantallen = Mapping[int, np.ndarray]
Reeks = Sequence[int]  # the columns of one kind of home, year after year


def tel_per_jaar(
    lezer: Kolomlezer,
    kolommen: Plankolommen,
    aantallen: Aantallen,
    waarvan: Aantallen,
    totalen: Mapping[str, np.ndarray | None],
) -> tuple[dict[int, np.ndarray], dict[int, np.ndarray]]:
    """The counts, and the parts `waarvan` of them, with years that count on as what each year adds to the one before.

    They do where the total of each plan is its last year and not the sum of its years, and where a title says so and no
    number speaks against it. Where nothing states a total and (nearly) no plan has fewer homes in a later year, it is
    asked. New homes and demolition (`totalen` has the total of each row of both) are told apart: where only the one
    counts on, the other is asked unless it drops. A part is of the number beside it, and counts on where that does.
    """
    per_jaar, delen, door = dict(aantallen), dict(waarvan), False
    for soort in SOORT:
        reeksen = [reeks for reeks in _reeksen(kolommen, aantallen) if _is_soort(kolommen, reeks[0], soort)]
        if reeksen:
            totaal = _totaal(kolommen, aantallen, totalen.get(soort), soort)
            totaal = _per_reeks_gesteld(kolommen, reeksen, waarvan) if totaal is None else totaal
            door = _tellen_door(lezer, kolommen, aantallen, reeksen, totaal, andere_telt_door=door)
        if not reeksen or not door:
            continue
        for reeks in reeksen:
            per_jaar |= (erbij := _verschillen(lezer, kolommen, reeks, aantallen))
            _boek(lezer, kolommen, erbij)
        for reeks in _reeksen(kolommen, waarvan):
            if _is_soort(kolommen, reeks[0], soort):
                delen |= _verschillen(lezer, kolommen, reeks, waarvan)
    if kolommen.opgeteld and not _reeksen(kolommen, aantallen):
        telt_door_volgens_titel(lezer.lezing, kolommen.opgeteld, kan=False)
    return per_jaar, delen


def _tellen_door(
    lezer: Kolomlezer,
    kolommen: Plankolommen,
    aantallen: Aantallen,
    reeksen: Sequence[Reeks],
    totaal: np.ndarray | None,
    *,
    andere_telt_door: bool,
) -> bool:
    """Whether the years of new homes, or those of demolition, count on: as assigned, or as their numbers say."""
    plek, naam = kolommen.kopplek(reeksen[0][0]), _naam(kolommen, reeksen[0])
    keuze = lezer.lezing.indeling.blad(kolommen.blad.plaats(*plek)[0]).waarde(naam)
    if keuze:
        return keuze == DOORTELLEND
    if kolommen.opgeteld:
        kan = spreekt_niet_tegen([_doorgetrokken(aantallen, reeks) for reeks in reeksen], totaal)
        return telt_door_volgens_titel(lezer.lezing, kolommen.opgeteld, kan=kan)
    soort = _wat_blijkt(reeksen, aantallen, totaal)
    if soort is None and totaal is None and andere_telt_door and _kan_doortellen(reeksen, aantallen):
        soort = ms.JAREN_LOPEN_OP
    if soort:
        lezer.lezing.meld(soort, kolommen.blad, *plek, gevonden=naam)
    return soort is ms.JAREN_TELLEN_DOOR


def _reeksen(kolommen: Plankolommen, aantallen: Aantallen) -> list[Reeks]:
    """The columns of two or more years or periods, per kind of home, in the order of their years."""
    gevonden: dict[tuple[tuple[str, object], ...], dict[int, int]] = {}
    for kolom in aantallen:
        wat = {**kolommen.duidingen[kolom].kenmerken, "deel": kolommen.duidingen[kolom].deel}
        van, _ = wat.pop("jaar_van", None), wat.pop("jaar_tot", None)
        if isinstance(van, int):
            gevonden.setdefault(tuple(sorted(wat.items())), {})[van] = kolom
    return [[jaren[jaar] for jaar in sorted(jaren)] for jaren in gevonden.values() if len(jaren) > 1]


def _is_soort(kolommen: Plankolommen, kolom: int, soort: str) -> bool:
    return bool(kolommen.duidingen[kolom].kenmerken["soort"] == soort)


def _totaal(kolommen: Plankolommen, aantallen: Aantallen, totaal: np.ndarray | None, soort: str) -> np.ndarray | None:
    """The homes of each row as stated in one column, or else in those that say nothing of a year."""
    los = [k for k in aantallen if "jaar_van" not in kolommen.duidingen[k].kenmerken and _is_soort(kolommen, k, soort)]
    return np.asarray(sum(np.nan_to_num(aantallen[k]) for k in los)) if totaal is None and los else totaal


def _per_reeks_gesteld(kolommen: Plankolommen, reeksen: Sequence[Reeks], delen: Aantallen) -> np.ndarray | None:
    """The homes of each row as stated for every kind apart (`Sociale huur totaal`); None where one of them is not."""
    gesteld: list[np.ndarray] = []
    for reeks in reeksen:
        wat = _zonder_jaren(kolommen.duidingen[reeks[0]].kenmerken)
        van_soort = (k for k in delen if kolommen.duidingen[k].kenmerken == wat)
        totaal = next((k for k in van_soort if kolommen.duidingen[k].naam == "totaal"), None)
        if totaal is None:
            return None
        gesteld.append(np.nan_to_num(delen[totaal]))
    return np.asarray(np.sum(gesteld, axis=0))


def _zonder_jaren(kenmerken: Mapping[str, object]) -> dict[str, object]:
    return {naam: waarde for naam, waarde in kenmerken.items() if not naam.startswith("jaar")}


def _wat_blijkt(reeksen: Sequence[Reeks], aantallen: Aantallen, totaal: np.ndarray | None) -> Meldingsoort | None:
    som = np.sum([np.nan_to_num(aantallen[k]) for reeks in reeksen for k in reeks], axis=0)
    if totaal is None:
        return _wat_lijkt([np.nan_to_num([aantallen[k] for k in reeks]) for reeks in reeksen], som)
    vol = [_doorgetrokken(aantallen, reeks) for reeks in reeksen]
    laatste = sum(reeks[-1] for reeks in vol)
    zegt = (som != laatste) & (totaal > 0)
    als_laatste = zegt & (totaal == laatste)
    if als_laatste.sum() * 2 <= zegt.sum():
        return None
    bewezen = als_laatste.sum() > 1 and (als_laatste == zegt).all() and not any(_daalt(v).any() for v in vol)
    return ms.JAREN_TELLEN_DOOR if bewezen else ms.JAREN_LOPEN_OP


def _wat_lijkt(reeksen: Sequence[np.ndarray], som: np.ndarray) -> Meldingsoort | None:
    """What numbers without a total look like; a blank cell after a number is no homes: who counts on leaves none.

    A plan that keeps its homes until the last year looks as much like counting on as one that grows.
    """
    grenzen = doortelgrenzen()
    meer = som != sum(reeks[-1] for reeks in reeksen)
    daalt = np.any([_daalt(reeks) for reeks in reeksen], axis=0)
    stappen = np.max([(reeks[:-1] > 0).sum(axis=0) for reeks in reeksen], axis=0)[meer & ~daalt]
    genoeg = len(stappen) >= grenzen.plannen.waarde and stappen.sum() >= grenzen.stappen.waarde
    genoeg &= max(map(len, reeksen)) >= grenzen.jaren.waarde
    return ms.JAREN_LOPEN_OP if genoeg and daalt.sum() * grenzen.een_op.waarde <= meer.sum() else None


def _kan_doortellen(reeksen: Sequence[Reeks], aantallen: Aantallen) -> bool:
    """Whether years beside others that count on may do so too, and would then be other numbers."""
    vol = [_doorgetrokken(aantallen, reeks) for reeks in reeksen]
    anders = any(
        (np.nansum([aantallen[k] for k in reeks], axis=0) != laatste[-1]).any()
        for reeks, laatste in zip(reeksen, vol, strict=True)
    )
    return anders and not any(_daalt(reeks).any() for reeks in vol)


def _daalt(reeks: np.ndarray) -> np.ndarray:
    """Per row whether a year has fewer homes than the one before it."""
    return np.asarray((np.diff(reeks, axis=0) < 0).any(axis=0))


def _doorgetrokken(aantallen: Aantallen, reeks: Reeks) -> np.ndarray:
    """The counts of each year, and where a cell is blank those of the year before it."""
    uit, stand = [], np.zeros(len(aantallen[reeks[0]]))
    for kolom in reeks:
        stand = np.where(np.isnan(aantallen[kolom]), stand, aantallen[kolom])
        uit.append(stand)
    return np.array(uit)


def _verschillen(
    lezer: Kolomlezer, kolommen: Plankolommen, reeks: Reeks, aantallen: Aantallen
) -> dict[int, np.ndarray]:
    """What each year adds; a year with fewer homes than the one before it is a `fout`."""
    uit, vol = dict[int, np.ndarray](), _doorgetrokken(aantallen, reeks)
    for kolom, stand, vorige in zip(reeks, vol, [np.zeros(vol.shape[1]), *vol], strict=False):
        erbij = np.where(np.isnan(aantallen[kolom]), np.nan, stand - vorige)
        for i in np.flatnonzero(erbij < 0).tolist():
            lezer.meld(ms.JAAR_DAALT, i, kolom, eerste=int(vorige[i]))
        uit[kolom] = np.where(erbij < 0, np.nan, erbij)
    return uit


def _boek(lezer: Kolomlezer, kolommen: Plankolommen, per_jaar: Aantallen) -> None:
    rijen = np.asarray(lezer.rijen, dtype=int)
    for kolom, erbij in per_jaar.items():
        lezer.lezing.boek(kolommen.blad, rijen[erbij == 0], kolom, "controletotaal", reden=DOORGETELD)
        lezer.lezing.boek(kolommen.blad, rijen[erbij > 0], kolom, "opgenomen", "programma", DOORGETELD)


def _naam(kolommen: Plankolommen, reeks: Reeks) -> str:
    """What the years are called in the question and in the answer: `2026 t/m 2030`, `sloop 2026 t/m 2030`."""
    eerste, laatste = (kolommen.duidingen[k].kenmerken["jaar_van"] for k in (reeks[0], reeks[-1]))
    return f"{eerste} t/m {laatste}" if _is_soort(kolommen, reeks[0], "nieuwbouw") else f"sloop {eerste} t/m {laatste}"
