"""Numbers of homes of a plan (`waarvan nultreden`) that stand with each of its rows, of the homes of that row."""

from collections.abc import Sequence

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.kolomboeking import meld_kolom
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijwoorden import rijwoorden
from prestatiemonitor.readers.woorden.duiding import plat


def tel_per_regel(
    lezing: Lezing, kolommen: Plankolommen, rijen: Sequence[int], groepen: Sequence[Sequence[int]], veld: str
) -> np.ndarray | None:
    """The sum of a field per plan (its places in `rijen`), where each row states its own part; None where none does.

    It does where the heading, or what the column was assigned, begins with `waarvan`, no row has more than its homes,
    and the rows of a plan differ more often than they say the same; said in a `waarschuwing`.
    """
    kolom = kolommen.velden[veld]
    if not _zegt_waarvan(lezing, kolommen, kolom):
        return None
    index, telt = np.asarray(rijen, dtype=int), kolommen.van_soort("aantal")
    aantallen = kolommen.blad.getallen[index, kolom]
    woningen = np.nansum(np.abs(kolommen.blad.getallen[index][:, telt]), axis=1)
    reeksen = [aantallen[[*groep]] for groep in groepen]
    gevuld = [reeks[~np.isnan(reeks)] for reeks in reeksen]
    anders = sum(len({*reeks.tolist()}) > 1 for reeks in gevuld)
    zelfde = sum(len(reeks) > 1 and reeks[0] > 0 and bool((reeks == reeks[0]).all()) for reeks in gevuld)
    if not anders or zelfde >= anders or (np.nan_to_num(aantallen) > woningen).any():
        return None
    meld_kolom(lezing, kolommen, kolom, ms.PLANAANTAL_PER_REGEL)
    gelezen = Kolomlezer(lezing, kolommen.blad, rijen).hele_getallen(kolom)  # with what is wrong in its cells
    per_plan = [gelezen[[*groep]] for groep in groepen]
    return np.array([np.nan if np.isnan(reeks).all() else np.nansum(reeks) for reeks in per_plan])


def _zegt_waarvan(lezing: Lezing, kolommen: Plankolommen, kolom: int) -> bool:
    indeling = lezing.indeling.blad(kolommen.blad.plaats(*kolommen.kopplek(kolom))[0])
    als = indeling.lees_als(kolommen.koppen.teksten[kolom], kolommen.koppen.letters[kolom])
    kop = plat(als or kolommen.kop(kolom))
    return any(kop.startswith(f"{woord} ") for woord in rijwoorden()["waarvan"])
