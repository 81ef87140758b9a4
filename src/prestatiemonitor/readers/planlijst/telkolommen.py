"""The count columns of a sheet: which add up, and which count the same homes in another way."""

from collections.abc import Mapping, Sequence, Set
from typing import Any

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.oplevering import EERSTE_JAAR, LAATSTE_JAAR

_JAREN = ("jaar_van", "jaar_tot")

Aantallen = dict[int, np.ndarray]


def uitsplitsingen(
    lezing: Lezing,
    kolommen: Plankolommen,
    aantallen: Mapping[int, np.ndarray],
    totaal: np.ndarray | None,
    subtotalen: Set[int],
) -> list[list[int]]:
    """The count columns of one kind (nieuwbouw, sloop), as the separate breakdowns of the same homes that they are.

    Columns that exclude each other (other category, type or year) add up and stand together. Columns that could be the
    same homes are told apart by arithmetic over the rows; where that does not decide, it is asked (`fout`).
    """
    groepen = _groepeer(kolommen, list(aantallen), subtotalen)
    if len(groepen) < 2:
        return groepen
    sommen = np.array([sum(np.nan_to_num(aantallen[k]) for k in groep) for groep in groepen])
    meervoudig = (sommen > 0).sum(axis=0) >= 2
    if not meervoudig.any():
        return [[kolom for groep in groepen for kolom in groep]]
    grootste = sommen.max(axis=0)
    gelijk = meervoudig & ((sommen == grootste) | (sommen == 0)).all(axis=0)
    telt_op = meervoudig & (sommen.sum(axis=0) == totaal) if totaal is not None else np.zeros_like(meervoudig)
    namen = ["; ".join(kolommen.kop(k) for k in groep) for groep in groepen]
    if telt_op.any() and not gelijk.any():
        return [[kolom for groep in groepen for kolom in groep]]
    if gelijk.any() and not telt_op.any() and gelijk.sum() * 2 > meervoudig.sum():
        plek = kolommen.kopplek(groepen[0][0])
        lezing.meld(ms.UITSPLITSINGEN, kolommen.blad, *plek, gevonden=" / ".join(namen), aantal=len(groepen))
        return groepen
    plek = kolommen.kopplek(groepen[1][0])
    kop, naam = kolommen.kop(groepen[1][0]), kolommen.kolomnaam(groepen[1][0])
    samen = " en ".join(namen)
    lezing.meld(ms.UITSPLITSING_ONDUIDELIJK, kolommen.blad, *plek, gevonden=kop, kolommen=samen, over=naam)
    return groepen[:1]


def lees_subtotalen(
    lezing: Lezing, kolommen: Plankolommen, rijen: Sequence[int], aantallen: Aantallen, totaal: np.ndarray | None
) -> set[int]:
    """Find columns that are the sum of others that say more (Huur beside Sociale huur and Middenhuur).

    Only where the rows show it: most rows add up to it, and none of them needs it as well to reach the total. In
    `aantallen` such a column keeps only the homes of rows without any of its parts; the rest is compared.
    """
    gevonden: set[int] = set()
    for kolom, geheel in list(aantallen.items()):
        delen = [k for k in aantallen if _is_deel_van(_kenmerken(kolommen, k), _kenmerken(kolommen, kolom))]
        if not delen or not {"eigendom", *_JAREN} & {*_kenmerken(kolommen, kolom)}:
            continue
        som = np.sum([np.nan_to_num(aantallen[k]) for k in delen], axis=0)
        beide = (som > 0) & (geheel > 0)
        if (beide & (som == geheel)).sum() * 2 <= beide.sum() or not _telt_niet_mee(aantallen, totaal, beide):
            continue
        gevonden.add(kolom)
        lezing.meld(ms.SUBTOTAAL, kolommen.blad, *kolommen.kopplek(kolom), gevonden=kolommen.kop(kolom))
        for i in np.flatnonzero((som > 0) & (geheel != som) & ~np.isnan(geheel)).tolist():
            gevonden_som = {"gevonden": int(geheel[i]), "berekend": int(som[i])}
            lezing.meld(ms.TOTAAL_WIJKT_AF, kolommen.blad, rijen[i], kolom, **gevonden_som)
        aantallen[kolom] = np.where(som > 0, np.nan, geheel)
    return gevonden


def _telt_niet_mee(aantallen: Aantallen, totaal: np.ndarray | None, rijen: np.ndarray) -> bool:
    if totaal is None:
        return True
    alles = np.sum([np.nan_to_num(reeks) for reeks in aantallen.values()], axis=0)
    return not (rijen & (alles == totaal)).any()


def _groepeer(kolommen: Plankolommen, posities: Sequence[int], subtotalen: Set[int]) -> list[list[int]]:
    groepen: dict[object, list[int]] = {}
    for kolom in posities:
        eigen = _kenmerken(kolommen, kolom)
        is_subtotaal = kolom not in subtotalen and any(
            _is_deel_van(_kenmerken(kolommen, ander), eigen) for ander in posities
        )
        dimensies = (kolommen.duidingen[kolom].dimensies, is_subtotaal)
        groepen.setdefault(dimensies, []).append(kolom)
    samen: list[list[int]] = []
    for groep in groepen.values():
        past = next(
            (g for g in samen if all(_sluit_uit(kolommen, a, b) or {a, b} & subtotalen for a in g for b in groep)), None
        )
        if past is None:
            samen.append(groep)
        else:
            past.extend(groep)
    return samen


def _kenmerken(kolommen: Plankolommen, kolom: int) -> dict[str, Any]:
    return dict(kolommen.duidingen[kolom].kenmerken)


def _is_deel_van(deel: Mapping[str, Any], geheel: Mapping[str, Any]) -> bool:
    """Whether `deel` says all that `geheel` says, and the price as well: sociale huur is a part of huur.

    So is a year of a period.
    """
    if _zonder_jaren(deel) == _zonder_jaren(geheel):
        binnen, buiten = _jaren(deel), _jaren(geheel)
        return (
            binnen is not None
            and buiten is not None
            and binnen != buiten
            and buiten[0] <= binnen[0]
            and binnen[1] <= buiten[1]
        )
    return len(deel) > len(geheel) and geheel.items() <= deel.items() and {*deel} - {*geheel} <= {"prijsklasse"}


def _sluit_uit(kolommen: Plankolommen, a: int, b: int) -> bool:
    kenmerken, andere = _kenmerken(kolommen, a), _kenmerken(kolommen, b)
    een, ander = _jaren(kenmerken), _jaren(andere)
    if een and ander and een[0] <= ander[1] and ander[0] <= een[1]:
        kenmerken, andere = _zonder_jaren(kenmerken), _zonder_jaren(andere)
    return any(kenmerken[naam] != andere[naam] for naam in kenmerken.keys() & andere.keys())


def _zonder_jaren(kenmerken: Mapping[str, Any]) -> dict[str, Any]:
    return {naam: waarde for naam, waarde in kenmerken.items() if naam not in _JAREN}


def _jaren(kenmerken: Mapping[str, Any]) -> tuple[int, int] | None:
    """First and last year of a column, an open end as far as years go; None where it tells no year."""
    van, tot = (kenmerken.get(naam) for naam in _JAREN)
    return None if van is None and tot is None else (van or EERSTE_JAAR, tot or LAATSTE_JAAR)
