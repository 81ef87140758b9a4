"""The current plans as a workbook to take along: flat in the monitor's own layout, or in the form of the province."""

import datetime as dt
from collections.abc import Mapping
from typing import Final

import pandas as pd

from prestatiemonitor.exports.provincie import als_provincie
from prestatiemonitor.exports.sjabloon import vul_sjabloon
from prestatiemonitor.readers.bestand.grid import read_grid
from prestatiemonitor.readers.contract.planlijst import vingerafdruk
from prestatiemonitor.tables.schemas import tabellen_van

PLAT: Final = "plat"
PROVINCIE: Final = "provincie"
VORMEN: Final = (PLAT, PROVINCIE)


def maak_planlijst(vorm: str, tabellen: Mapping[str, pd.DataFrame], *, kenmerk: str) -> bytes:
    """The plans and their homes of these normalised tables in one of the `VORMEN`; `kenmerk` says where from."""
    eigen = {t.naam: t.vorm(tabellen[t.naam]) for t in tabellen_van("planmonitor") if t.naam in tabellen}
    if vorm == PROVINCIE:
        return als_provincie(eigen["plannen"], eigen["programma"], kenmerk=kenmerk)
    geschreven = vul_sjabloon("planmonitor", eigen, kenmerk=kenmerk)
    stempel = vingerafdruk(read_grid(geschreven, "planlijst.xlsx").bladen)
    return vul_sjabloon("planmonitor", eigen, kenmerk=kenmerk, stempel=stempel)


def naam_planlijst(vorm: str, peildatum: dt.date) -> str:
    """The name of the file."""
    welke = "planlijst" if vorm == PLAT else f"planlijst-{vorm}"
    return f"{welke}-{peildatum.isoformat()}.xlsx"
