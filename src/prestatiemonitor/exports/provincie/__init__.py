"""The current plans in the province's form (Planregistratie and DetailPlanning), and what that form cannot hold."""

import pandas as pd

from prestatiemonitor.exports.provincie.omzetten import detailregels, eigen_detailvelden, eigen_velden, planregels
from prestatiemonitor.exports.provincie.past_niet import wat_niet_past
from prestatiemonitor.exports.provincie.proef import lees_terug
from prestatiemonitor.exports.provincie.schrijven import Laag, schrijf
from prestatiemonitor.exports.provincie.vorm import provincievorm
from prestatiemonitor.readers.bestand.grid import read_grid
from prestatiemonitor.readers.contract.planlijst import vingerafdruk

__all__ = ["als_provincie", "wat_niet_past"]


def als_provincie(plannen: pd.DataFrame, programma: pd.DataFrame, *, kenmerk: str) -> bytes:
    """A workbook (.xlsx) in the province's form; same bytes for the same plans.

    It is read back with the monitor's own reader before it is handed over: every difference is on the last sheet.
    """
    vorm = provincievorm()
    details = detailregels(vorm, programma)
    eigen = [*eigen_velden(vorm, plannen).values()]
    lagen = (
        Laag(vorm.planblad, "plannaam", vorm.planvelden, eigen, planregels(vorm, plannen, programma)),
        Laag(vorm.detailblad, "parent_globalid", vorm.detailvelden, eigen_detailvelden(vorm, details), details),
    )
    stempel = vingerafdruk(read_grid(schrijf(*lagen, kenmerk=kenmerk), "planlijst.xlsx").bladen)
    afwijkingen = lees_terug(schrijf(*lagen, kenmerk=kenmerk, stempel=stempel), plannen, programma)
    zinnen = wat_niet_past(plannen, programma)
    return schrijf(*lagen, kenmerk=kenmerk, stempel=stempel, zinnen=zinnen, afwijkingen=afwijkingen)
