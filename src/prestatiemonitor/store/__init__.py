"""Keeps every delivery, its bytes, tables and meldingen, in a database; nothing is ever overwritten."""

from prestatiemonitor.store.fouten import (
    AlIngetrokken,
    IndelingAlIngetrokken,
    IndelingOnbekend,
    LeveringBestaatAl,
    LeveringOnbekend,
    OpslagFout,
)
from prestatiemonitor.store.indelingen import BewaardeIndeling, NieuweIndeling
from prestatiemonitor.store.levering import Intrekking, Levering, NieuweLevering
from prestatiemonitor.store.opslag import Opslag
from prestatiemonitor.store.verbinding import standaard_url

__all__ = [
    "AlIngetrokken",
    "BewaardeIndeling",
    "IndelingAlIngetrokken",
    "IndelingOnbekend",
    "Intrekking",
    "Levering",
    "LeveringBestaatAl",
    "LeveringOnbekend",
    "NieuweIndeling",
    "NieuweLevering",
    "Opslag",
    "OpslagFout",
    "standaard_url",
]
