"""Keeps every delivery, its bytes, tables and meldingen, in a database; nothing is ever overwritten."""

from prestatiemonitor.store.aantekeningen import BewaardeCorrectie, BewaardOordeel, NieuwOordeel
from prestatiemonitor.store.fouten import (
    AantekeningAlIngetrokken,
    AantekeningOnbekend,
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
    "AantekeningAlIngetrokken",
    "AantekeningOnbekend",
    "AlIngetrokken",
    "BewaardOordeel",
    "BewaardeCorrectie",
    "BewaardeIndeling",
    "IndelingAlIngetrokken",
    "IndelingOnbekend",
    "Intrekking",
    "Levering",
    "LeveringBestaatAl",
    "LeveringOnbekend",
    "NieuwOordeel",
    "NieuweIndeling",
    "NieuweLevering",
    "Opslag",
    "OpslagFout",
    "standaard_url",
]
