"""The parts that were counted on a sheet as the rows of the table `programma`."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from prestatiemonitor.readers.planlijst.delen import Delen
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.tekstkolom import herhaalde_teksten
from prestatiemonitor.readers.woorden.oplevering import Oplevering
from prestatiemonitor.tables.waarden import ONBEKEND


def programmaregels(
    kolommen: Plankolommen,
    rijen: Sequence[int],
    sleutels: Sequence[str],
    oplevering: Sequence[Oplevering],
    delen: Delen,
    klaar: pd.arrays.BooleanArray,
    sloopjaren: Sequence[Oplevering] | None = None,
) -> dict[str, object]:
    """The columns of the table, part by part in the order of the sheet; demolition has years of its own if given."""
    rij, kolom, aantal, kenmerk = delen.rij, delen.kolom, delen.aantal, delen.kenmerk
    volgorde = np.lexsort((kolom, rij))
    rij, kolom, aantal, kenmerk = rij[volgorde], kolom[volgorde], aantal[volgorde], kenmerk[volgorde]

    jaren = [_jaren(oplevering, sloopjaren or oplevering, plek, delen, rij, kenmerk) for plek in (0, 1)]

    def kenmerken(naam: str) -> object:
        return herhaalde_teksten([k.get(naam, ONBEKEND) for k in delen.kenmerken], kenmerk)

    return {
        "plan_sleutel": herhaalde_teksten(sleutels, rij),
        "soort": kenmerken("soort"),
        "woningtype": kenmerken("woningtype"),
        "eigendom": kenmerken("eigendom"),
        "prijsklasse": kenmerken("prijsklasse"),
        "label_bron": herhaalde_teksten([kop or None for kop in kolommen.koppen.teksten], kolom),
        "jaar_van": jaren[0],
        "jaar_tot": jaren[1],
        "aantal": pd.arrays.IntegerArray(aantal, np.zeros(len(aantal), dtype=bool)),
        "gerealiseerd": klaar[volgorde],
        "bron": delen.bronnen(rijen, rij, kolom),
    }


def _jaren(
    bouw: Sequence[Oplevering],
    sloop: Sequence[Oplevering],
    plek: int,
    delen: Delen,
    rij: np.ndarray,
    kenmerk: np.ndarray,
) -> pd.arrays.IntegerArray:
    """The first (0) or last year (1) of each part: that of its column where it has one, else that of its row."""
    naam = ("jaar_van", "jaar_tot")[plek]

    def van(reeks: Sequence[Oplevering]) -> np.ndarray:
        jaren: np.ndarray = np.array([oplevering[plek] for oplevering in reeks], dtype=float)[rij]
        return jaren

    per_rij = van(bouw)
    if sloop is not bouw:
        sloopt = np.array([k.get("soort") == "sloop" for k in delen.kenmerken], dtype=bool)
        per_rij = np.where(sloopt[kenmerk], van(sloop), per_rij)
    eigen = np.array(["jaar_van" in k for k in delen.kenmerken], dtype=bool)
    per_kenmerk = np.array([np.nan if (jaar := k.get(naam)) is None else jaar for k in delen.kenmerken], dtype=float)
    jaren = np.where(eigen[kenmerk], per_kenmerk[kenmerk], per_rij)
    onbekend = np.isnan(jaren)
    return pd.arrays.IntegerArray(np.where(onbekend, 0, jaren).astype("int64"), onbekend)
