"""Rows that tell as done what, on the day they were told, had not begun: of a later year, or of its second half."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

Kiezer = Callable[[pd.DataFrame], "pd.Series[bool]"]
GEBEURD: Final[Mapping[str, tuple[str, str]]] = {
    "voorraadmutaties": ("jaar_van", "corporatie"),
    "toewijzingen": ("jaar", "corporatie"),
    "kerncijfers": ("jaar", "partij"),
}
"""The tables that tell what was done, with their columns of the year and of whose figure it is."""
_KIEZERS: Final[Mapping[str, Kiezer]] = {
    "voorraadmutaties": lambda frame: frame["basis"].eq("realisatie"),
    "kerncijfers": lambda frame: frame["maat"].eq("gehuisveste_statushouders"),  # others may be a forecast or a task
}


def niet_begonnen(tabel: str, frame: pd.DataFrame, dag: date) -> npt.NDArray[np.bool_]:
    """Which rows of a table of `GEBEURD` are about a time that had not begun on `dag`."""
    jaar = frame[GEBEURD[tabel][0]]
    later = jaar.gt(dag.year)
    if dag <= date(dag.year, 6, 30):
        later |= jaar.eq(dag.year) & frame["halfjaar"].eq("2")
    if tabel in _KIEZERS:
        later &= _KIEZERS[tabel](frame)
    return later.fillna(False).to_numpy(dtype=bool)
