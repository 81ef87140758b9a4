"""Uitkomsten as the table that the command line prints and exports carry."""

from collections.abc import Iterable
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.uitkomst import Uitkomst

KOLOMMEN: Final = (
    "indicator", "afspraak", "partij", "jaar", "periode", "waarde", "teller", "noemer", "eenheid", "norm", "oordeel",
    "zin", "onvolledig",
)  # fmt: skip
_GETALLEN: Final = ("waarde", "teller", "noemer", "norm")


def als_tabel(uitkomsten: Iterable[Uitkomst]) -> pd.DataFrame:
    """One row per Uitkomst, columns KOLOMMEN in that order; numbers Float64, `jaar` Int64, unknown NA."""
    regels = [{kolom: getattr(uitkomst, kolom) for kolom in KOLOMMEN} for uitkomst in uitkomsten]
    tabel = pd.DataFrame(regels, columns=list(KOLOMMEN), dtype=object)
    soorten = {kolom: "Float64" if kolom in _GETALLEN else "Int64" if kolom == "jaar" else "str" for kolom in KOLOMMEN}
    for kolom in _GETALLEN:
        tabel[kolom] = tabel[kolom].map(lambda waarde: None if waarde is None else float(waarde))
    return tabel.astype(soorten)
