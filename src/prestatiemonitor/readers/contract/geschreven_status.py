"""A planstatus as somebody wrote it beside the coded one, in the contract's own layout: another one is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.planlijst.geschreven_status import andere_status

if TYPE_CHECKING:
    from prestatiemonitor.readers.contract.blad import Contractblad


def controleer_geschreven_status(lezer: Kolomlezer, frame: pd.DataFrame, vorm: Contractblad) -> None:
    """A `fout` where the two differ; not in what the monitor wrote: there an answer may have made the one of the other.

    It wrote a list that nobody changed, and tables in which each row names the cell that it was read from.
    """
    kolom, bron = vorm.kolommen.get("planstatus_bron"), vorm.kolommen.get("bron")
    gevuld = lezer.blad.gevuld[lezer.rijen]
    if kolom is None or lezer.lezing.letterlijk or not gevuld[:, kolom].any():
        return
    if bron is not None and gevuld[:, bron].any():
        return
    status = frame["planstatus"].tolist(), frame["hardheid"].tolist()
    if velden := andere_status(lezer.lezing, lezer, kolom, status):
        rij, velden["gevonden"] = vorm.koppen.laatste_koprij, vorm.koppen.teksten[kolom]
        lezer.lezing.meld(ms.STATUS_GESCHREVEN_ANDERS, lezer.blad, rij, kolom, **velden)
