"""The count columns of a sheet: which add up, and which count the same homes in another way."""

from collections.abc import Mapping, Sequence, Set
from typing import Any

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.overlap import dekt_alles, wat_gezegd
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.soortgroepen import als_soort, delen_per_soort, groepen_van

Aantallen = dict[int, np.ndarray]


def uitsplitsingen(
    lezing: Lezing,
    kolommen: Plankolommen,
    aantallen: Mapping[int, np.ndarray],
    totaal: np.ndarray | None,
    groepen: list[list[int]],
) -> list[list[int]]:
    """The count columns of one kind (nieuwbouw, sloop), as the separate breakdowns of the same homes that they are.

    Columns that exclude each other (other category, type or year) add up and stand together in `groepen`. Those that
    could be the same homes are told apart by arithmetic over the rows; where that does not decide, it is asked.
    """
    if len(groepen) < 2:
        return groepen
    sommen = np.array([sum(np.nan_to_num(aantallen[k]) for k in groep) for groep in groepen])
    meervoudig = (sommen > 0).sum(axis=0) >= 2
    if not meervoudig.any():
        return [[kolom for groep in groepen for kolom in groep]]
    gelijk = meervoudig & ((sommen == sommen.max(axis=0)) | (sommen == 0)).all(axis=0)
    telt_op = meervoudig & (sommen.sum(axis=0) == totaal) if totaal is not None else np.zeros_like(meervoudig)
    namen = ["; ".join(kolommen.kop(k) for k in groep) for groep in groepen]
    te_veel = totaal is not None and (meervoudig & (sommen.sum(axis=0) > totaal)).any()
    if telt_op.any() and not gelijk.any() and not te_veel:
        return [[kolom for groep in groepen for kolom in groep]]
    zelfde = gelijk.sum() * 2 > meervoudig.sum() and any(_telt_alles(kolommen, groep) for groep in groepen)
    if totaal is not None:  # all that is built is stated
        zelfde = zelfde or (gelijk & (sommen.max(axis=0) == totaal)).sum() * 2 > meervoudig.sum()
    if not telt_op.any() and (zelfde or _heeft_geheel(kolommen, groepen, sommen[:, meervoudig])):
        plek = kolommen.kopplek(groepen[0][0])
        lezing.meld(ms.UITSPLITSINGEN, kolommen.blad, *plek, gevonden=" / ".join(namen), aantal=len(groepen))
        return groepen
    vraag_uitsplitsing(lezing, kolommen, groepen)
    return groepen[:1]


def vraag_uitsplitsing(lezing: Lezing, kolommen: Plankolommen, groepen: Sequence[Sequence[int]]) -> None:
    """Ask which of these columns count, once for a list."""
    if any(m.code == ms.UITSPLITSING_ONDUIDELIJK.code and m.blad == kolommen.blad.naam for m in lezing.meldingen):
        return
    kolom = groepen[min(1, len(groepen) - 1)][0]
    samen = " en ".join("; ".join(kolommen.kop(k) for k in groep) for groep in groepen)
    plek, kop, naam = kolommen.kopplek(kolom), kolommen.kop(kolom), kolommen.kolomnaam(kolom)
    lezing.meld(ms.UITSPLITSING_ONDUIDELIJK, kolommen.blad, *plek, gevonden=kop, kolommen=samen, over=naam)


def is_deels(kolommen: Plankolommen, groep: Sequence[int]) -> bool:
    """Whether a breakdown has no columns for some homes, so that the rest of its sums is no mistake."""
    return not dekt_alles([wat_gezegd(kolommen, k) for k in groep])


def _telt_alles(kolommen: Plankolommen, groep: Sequence[int]) -> bool:
    """Whether a breakdown says by itself that it is of all homes: by all kinds, or by year."""
    return not is_deels(kolommen, groep) or all("jaar_van" in wat_gezegd(kolommen, k) for k in groep)


def _heeft_geheel(kolommen: Plankolommen, groepen: Sequence[Sequence[int]], sommen: np.ndarray) -> bool:
    """Whether one breakdown has every home, and each other is equal to it on most rows or leaves some homes out.

    `Huur; Koop` has every home and `Sociaal` is a part of those, where it is never more.
    """
    for groep, eigen in zip(groepen, sommen, strict=True):
        if is_deels(kolommen, groep) or (eigen < sommen.max(axis=0)).any():
            continue
        if all(
            is_deels(kolommen, ander) or ((som == eigen) | (som == 0)).sum() * 2 > len(som)
            for ander, som in zip(groepen, sommen, strict=True)
        ):
            return True
    return False


def lees_subtotalen(
    lezing: Lezing, kolommen: Plankolommen, rijen: Sequence[int], aantallen: Aantallen, totaal: np.ndarray | None
) -> set[int]:
    """Find columns that are the sum of others that say more (Huur beside Sociale huur and Middenhuur).

    Only where the rows show it: most rows add up to it, and none of them needs it as well to reach the total. In
    `aantallen` such a column keeps only the homes of rows without any of its parts; the rest is compared.
    """
    gevonden, origineel = set[int](), dict(aantallen)
    wat, telt = {k: wat_gezegd(kolommen, k) for k in aantallen}, [*aantallen]
    delen = dict(zip(telt, delen_per_soort(tuple(map(als_soort, wat.values()))), strict=True))
    for kolom, geheel in sorted(origineel.items(), key=lambda paar: -len(wat[paar[0]])):
        groepen = [[telt[plek] for plek in groep] for groep in delen[kolom]]
        sommen = [np.sum([np.nan_to_num(origineel[k]) for k in groep], axis=0) for groep in groepen]
        if not any(_is_som(som, geheel, origineel, totaal) for som in sommen):
            continue
        gevonden.add(kolom)
        lezing.meld(ms.SUBTOTAAL, kolommen.blad, *kolommen.kopplek(kolom), gevonden=kolommen.kop(kolom))
        som = np.max(sommen, axis=0)
        rest = np.zeros(len(som), dtype=bool)
        if not any(dekt_alles([_meer(wat[k], wat[kolom]) for k in groep]) for groep in groepen):
            rest = (som > 0) & (geheel > som)  # a kind that has no column of its own
        aantallen[kolom] = np.where(rest, geheel - som, np.where(som > 0, np.nan, geheel))
        for i in np.flatnonzero((som > 0) & (geheel != som) & ~np.isnan(geheel)).tolist():
            soort, over = (ms.REST_VAN_TOTAAL, int(geheel[i] - som[i])) if rest[i] else (ms.TOTAAL_WIJKT_AF, 0)
            velden = {"gevonden": int(geheel[i]), "berekend": int(som[i]), "rest": over}
            lezing.meld(soort, kolommen.blad, rijen[i], kolom, **velden)
    return gevonden


def _is_som(som: np.ndarray, geheel: np.ndarray, aantallen: Aantallen, totaal: np.ndarray | None) -> bool:
    beide = (som > 0) & (geheel > 0)
    meestal = (beide & (som == geheel)).sum() * 2 > beide.sum()
    return bool(meestal) and _telt_niet_mee(aantallen, totaal, beide)


def _meer(deel: Mapping[str, Any], geheel: Mapping[str, Any]) -> dict[str, Any]:
    """What a part says that the whole does not."""
    return {naam: waarde for naam, waarde in deel.items() if geheel.get(naam) != waarde}


def _telt_niet_mee(aantallen: Aantallen, totaal: np.ndarray | None, rijen: np.ndarray) -> bool:
    if totaal is None:
        return True
    alles = np.sum([np.nan_to_num(reeks) for reeks in aantallen.values()], axis=0)
    return not (rijen & (alles == totaal)).any()


def groepeer(kolommen: Plankolommen, posities: Sequence[int], subtotalen: Set[int]) -> list[list[int]]:
    """The columns in breakdowns; columns may stand together only when each excludes the others.

    A subtotal counts homes only on rows without its parts, and so stands with those.
    """
    soorten = tuple(als_soort(wat_gezegd(kolommen, kolom)) for kolom in posities)
    plekken = frozenset(plek for plek, kolom in enumerate(posities) if kolom in subtotalen)
    return [[posities[plek] for plek in groep] for groep in groepen_van(soorten, plekken)]
