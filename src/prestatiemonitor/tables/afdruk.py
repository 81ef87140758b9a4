"""The fingerprint of a delivery's tables: equal where every value is, whatever store they were kept in."""

import hashlib
from collections.abc import Mapping

import pandas as pd

from prestatiemonitor.tables.schemas import TABELLEN


def tabelafdruk(tabellen: Mapping[str, pd.DataFrame]) -> str:
    """The SHA-256 over the values of these tables in the form of the contract; their order makes no difference."""
    som = hashlib.sha256()
    for naam in sorted(tabellen):
        frame = TABELLEN[naam].vorm(tabellen[naam])
        som.update(repr((naam, *frame.columns)).encode())
        for kolom in frame.columns:
            waarden = frame[kolom].astype(object).where(frame[kolom].notna(), other=None)
            som.update(repr(waarden.tolist()).encode())
    return som.hexdigest()
