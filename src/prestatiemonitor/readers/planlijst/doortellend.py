"""Year columns that count on without saying so: read as what each year adds where totals show it, or asked."""

from collections.abc import Mapping, Sequence

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import DOORTELLEND
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.tables.meldingen import Meldingsoort

DOORGETELD = "telt door van jaar op jaar; gelezen is wat er bij het jaar ervoor komt"
_MINST_PLANNEN = 3  # fewer plans whose homes only grow say nothing
_MINST_JAREN = 3
_ENKELE = 10  # one in so many plans may be written otherwise

Aantallen = Mapping[int, np.ndarray]
Reeks = Sequence[int]  # the columns of one kind of home, year after year


def tel_per_jaar(
    lezer: Kolomlezer, kolommen: Plankolommen, aantallen: Aantallen, totaal: np.ndarray | None
) -> dict[int, np.ndarray]:
    """The counts, with those of years that count on as what each year adds to the one before it.

    They do where the total of each plan is its last year and not the sum of its years. Where nothing states a total
    and (nearly) no plan has fewer homes in a later year, it is asked.
    """
    uit, reeksen = dict(aantallen), _reeksen(kolommen, aantallen)
    bouw = [reeks for reeks in reeksen if _telt_bouw(kolommen, reeks[0])]
    if not bouw:
        return uit
    plek, naam = kolommen.kopplek(bouw[0][0]), _naam(kolommen, bouw[0])
    keuze = lezer.lezing.indeling.blad(kolommen.blad.plaats(*plek)[0]).waarde(naam)
    soort = None if keuze else _wat_blijkt(bouw, aantallen, _totaal(kolommen, aantallen, totaal))
    if soort:
        lezer.lezing.meld(soort, kolommen.blad, *plek, gevonden=naam)
    if keuze == DOORTELLEND or soort is ms.JAREN_TELLEN_DOOR:
        for reeks in reeksen:
            uit |= _verschillen(lezer, kolommen, reeks, aantallen)
    return uit


def _reeksen(kolommen: Plankolommen, aantallen: Aantallen) -> list[Reeks]:
    """The columns of two or more years or periods, per kind of home, in the order of their years."""
    gevonden: dict[tuple[tuple[str, object], ...], dict[int, int]] = {}
    for kolom in aantallen:
        wat = {**kolommen.duidingen[kolom].kenmerken, "deel": kolommen.duidingen[kolom].deel}
        van, _ = wat.pop("jaar_van", None), wat.pop("jaar_tot", None)
        if isinstance(van, int):
            gevonden.setdefault(tuple(sorted(wat.items())), {})[van] = kolom
    return [[jaren[jaar] for jaar in sorted(jaren)] for jaren in gevonden.values() if len(jaren) > 1]


def _telt_bouw(kolommen: Plankolommen, kolom: int) -> bool:
    return bool(kolommen.duidingen[kolom].kenmerken["soort"] == "nieuwbouw")


def _totaal(kolommen: Plankolommen, aantallen: Aantallen, totaal: np.ndarray | None) -> np.ndarray | None:
    """The homes of each row as stated in one column, or else in those that say nothing of a year."""
    los = [k for k in aantallen if "jaar_van" not in kolommen.duidingen[k].kenmerken and _telt_bouw(kolommen, k)]
    return np.asarray(sum(np.nan_to_num(aantallen[k]) for k in los)) if totaal is None and los else totaal


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
    bewezen = (
        als_laatste.sum() > 1 and (als_laatste == zegt).all() and not any((np.diff(v, axis=0) < 0).any() for v in vol)
    )
    return ms.JAREN_TELLEN_DOOR if bewezen else ms.JAREN_LOPEN_OP


def _wat_lijkt(reeksen: Sequence[np.ndarray], som: np.ndarray) -> Meldingsoort | None:
    """What numbers without a total look like; a blank cell after a number is no homes: who counts on leaves none."""
    meer = som != sum(reeks[-1] for reeks in reeksen)
    daalt = np.any([(np.diff(reeks, axis=0) < 0).any(axis=0) for reeks in reeksen], axis=0)
    stijgt = np.any([((np.diff(reeks, axis=0) > 0) & (reeks[:-1] > 0)).any(axis=0) for reeks in reeksen], axis=0)
    genoeg = (meer & stijgt & ~daalt).sum() >= _MINST_PLANNEN and max(map(len, reeksen)) >= _MINST_JAREN
    return ms.JAREN_LOPEN_OP if genoeg and daalt.sum() * _ENKELE <= meer.sum() else None


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
    uit, vol, rijen = dict[int, np.ndarray](), _doorgetrokken(aantallen, reeks), np.asarray(lezer.rijen, dtype=int)
    for kolom, stand, vorige in zip(reeks, vol, [np.zeros(vol.shape[1]), *vol], strict=False):
        erbij = np.where(np.isnan(aantallen[kolom]), np.nan, stand - vorige)
        for i in np.flatnonzero(erbij < 0).tolist():
            lezer.meld(ms.JAAR_DAALT, i, kolom, eerste=int(vorige[i]))
        uit[kolom] = np.where(erbij < 0, np.nan, erbij)
        lezer.lezing.boek(kolommen.blad, rijen[erbij == 0], kolom, "controletotaal", reden=DOORGETELD)
        lezer.lezing.boek(kolommen.blad, rijen[erbij > 0], kolom, "opgenomen", "programma", DOORGETELD)
    return uit


def _naam(kolommen: Plankolommen, reeks: Reeks) -> str:
    """What the years are called in the question and in the answer: `2026 t/m 2030`."""
    eerste, laatste = (kolommen.duidingen[k].kenmerken["jaar_van"] for k in (reeks[0], reeks[-1]))
    return f"{eerste} t/m {laatste}"
