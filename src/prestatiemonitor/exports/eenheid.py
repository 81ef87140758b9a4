"""Numbers in a table with their unit beside them, for who reads it; a workbook keeps the unit in its own column."""

from typing import Final

import pandas as pd

from prestatiemonitor.indicators.woorden import bij_getal

EENHEID: Final = "Eenheid"


def met_eenheid(tabel: pd.DataFrame, kolom: str) -> pd.DataFrame:
    """The table with the unit of each row behind the value in `kolom`, and no column of units."""
    if EENHEID not in tabel or kolom not in tabel:
        return tabel
    delen = zip(tabel[kolom], tabel[EENHEID], strict=True)
    waarden = [
        f"{waarde} {bij_getal(eenheid, waarde)}" if eenheid and waarde[-1:].isdigit() else waarde
        for waarde, eenheid in delen
    ]
    return tabel.assign(**{kolom: waarden}).drop(columns=EENHEID)
