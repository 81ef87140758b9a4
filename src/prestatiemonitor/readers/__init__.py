"""Workbook bytes in; tables, meldingen and the ledger out."""

from prestatiemonitor.readers.indeling import Indeling, IndelingFout, lees_indeling
from prestatiemonitor.readers.indelingtekst import als_toml
from prestatiemonitor.readers.lezen import LEZERVERSIE, Inlezing, read_workbook
from prestatiemonitor.readers.lezing import Herkend

__all__ = [
    "LEZERVERSIE", "Herkend", "Indeling", "IndelingFout", "Inlezing", "als_toml", "lees_indeling", "read_workbook",
]  # fmt: skip
