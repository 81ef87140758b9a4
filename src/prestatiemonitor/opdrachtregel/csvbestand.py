"""Tables in the contract's CSV, for programs; for people there is `exports.cijfers`."""

from pathlib import Path

import pandas as pd


def csv_tekst(tabel: pd.DataFrame) -> str:
    """A table in the contract's CSV: comma, dot, `true`/`false`, missing is empty, shortest notation of numbers."""
    kolommen = {}
    for naam, kolom in tabel.items():
        if pd.api.types.is_bool_dtype(kolom.dtype):
            kolommen[naam] = kolom.map({True: "true", False: "false"}, na_action="ignore").astype("str")
        else:
            kolommen[naam] = kolom
    return str(pd.DataFrame(kolommen, columns=tabel.columns).to_csv(index=False, lineterminator="\n"))


def schrijf_csv(tabel: pd.DataFrame, pad: Path) -> None:
    """A table as a CSV file of the contract, in UTF-8."""
    pad.write_text(csv_tekst(tabel), encoding="utf-8", newline="")
