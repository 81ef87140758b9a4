"""The count columns of a sheet: which add up, and which count the same homes in another way."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.plankolommen import Plankolommen


def uitsplitsingen(
    lezing: Lezing,
    kolommen: Plankolommen,
    soort: str,
    aantallen: Mapping[int, np.ndarray],
    totaal: np.ndarray | None,
) -> list[list[int]]:
    """The count columns for `soort` (nieuwbouw, sloop), as the separate breakdowns of the same homes that they are.

    Columns that exclude each other (other category, type or year) add up and stand together. Columns that could be the
    same homes are told apart by arithmetic over the rows; where that does not decide, it is asked (`fout`).
    """
    groepen = _groepeer(kolommen, [k for k in aantallen if kolommen.duidingen[k].kenmerken["soort"] == soort])
    if len(groepen) < 2:
        return groepen
    sommen = np.array([sum(np.nan_to_num(aantallen[k]) for k in groep) for groep in groepen])
    meervoudig = (sommen > 0).sum(axis=0) >= 2
    if not meervoudig.any():
        return [[kolom for groep in groepen for kolom in groep]]
    gelijk = np.array([len({s for s in rij if s > 0}) == 1 for rij in sommen.T]) & meervoudig
    telt_op = meervoudig & (sommen.sum(axis=0) == totaal) if totaal is not None else np.zeros_like(meervoudig)
    namen = ["; ".join(kolommen.kop(k) for k in groep) for groep in groepen]
    if telt_op.any() and not gelijk.any():
        return [[kolom for groep in groepen for kolom in groep]]
    if gelijk.any() and not telt_op.any() and gelijk.sum() * 2 > meervoudig.sum():
        eerste = kolommen.kopcel(groepen[0][0])
        lezing.meldingen.append(ms.UITSPLITSINGEN(kolommen.blad.naam, eerste, " / ".join(namen), aantal=len(groepen)))
        return groepen
    plaats = kolommen.kopcel(groepen[1][0])
    lezing.meldingen.append(ms.UITSPLITSING_ONDUIDELIJK(kolommen.blad.naam, plaats, " en ".join(namen)))
    return groepen[:1]


def _groepeer(kolommen: Plankolommen, posities: Sequence[int]) -> list[list[int]]:
    groepen: dict[object, list[int]] = {}
    for kolom in posities:
        eigen = _kenmerken(kolommen, kolom)
        is_subtotaal = any(_is_deel_van(_kenmerken(kolommen, ander), eigen) for ander in posities)
        dimensies = (kolommen.duidingen[kolom].dimensies, is_subtotaal)
        groepen.setdefault(dimensies, []).append(kolom)
    samen: list[list[int]] = []
    for groep in groepen.values():
        past = next((g for g in samen if all(_sluit_uit(kolommen, a, b) for a in g for b in groep)), None)
        if past is None:
            samen.append(groep)
        else:
            past.extend(groep)
    return samen


def _kenmerken(kolommen: Plankolommen, kolom: int) -> dict[str, Any]:
    return {k: v for k, v in kolommen.duidingen[kolom].kenmerken.items() if k != "soort"}


def _is_deel_van(deel: Mapping[str, Any], geheel: Mapping[str, Any]) -> bool:
    """Whether `deel` says all that `geheel` says, and more: sociale huur is a part of huur."""
    return len(deel) > len(geheel) and geheel.items() <= deel.items() and {*deel} - {*geheel} <= {"prijsklasse"}


def _sluit_uit(kolommen: Plankolommen, a: int, b: int) -> bool:
    kenmerken, andere = _kenmerken(kolommen, a), _kenmerken(kolommen, b)
    return any(kenmerken[naam] != andere[naam] for naam in kenmerken.keys() & andere.keys())
