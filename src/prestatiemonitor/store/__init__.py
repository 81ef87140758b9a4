"""Keeps every delivery, its bytes, tables and meldingen, in a database; nothing is ever overwritten."""

from prestatiemonitor.store.aantekening import BewaardBesluit, BewaardeCorrectie, BewaardOordeel, NieuwOordeel
from prestatiemonitor.store.aantekeningen import geldende
from prestatiemonitor.store.fouten import (
    AantekeningAlIngetrokken,
    AantekeningOnbekend,
    AlIngetrokken,
    BesluitOnmogelijk,
    CorrectieOnmogelijk,
    CorrectieVeranderd,
    IndelingAlIngetrokken,
    IndelingOnbekend,
    LeveringBestaatAl,
    LeveringIngetrokken,
    LeveringOnbekend,
    OpslagFout,
    PlanbesluitStaatAl,
    VersieOnmogelijk,
)
from prestatiemonitor.store.indelingen import BewaardeIndeling, NieuweIndeling
from prestatiemonitor.store.levering import Intrekking, Levering, NieuweLevering
from prestatiemonitor.store.opslag import Opslag
from prestatiemonitor.store.overleg import BewaardeNotitie, BewaardPakket, NieuweNotitie, NieuwPakket, Notitiesoort
from prestatiemonitor.store.planaantekening import (
    BewaardePlantoelichting,
    BewaardPlanbesluit,
    NieuwePlantoelichting,
    NieuwPlanbesluit,
)
from prestatiemonitor.store.scenario import BewaardScenario, NieuwScenario
from prestatiemonitor.store.verbinding import standaard_url

__all__ = [
    "AantekeningAlIngetrokken",
    "AantekeningOnbekend",
    "AlIngetrokken",
    "BesluitOnmogelijk",
    "BewaardBesluit",
    "BewaardOordeel",
    "BewaardPakket",
    "BewaardPlanbesluit",
    "BewaardScenario",
    "BewaardeCorrectie",
    "BewaardeIndeling",
    "BewaardeNotitie",
    "BewaardePlantoelichting",
    "CorrectieOnmogelijk",
    "CorrectieVeranderd",
    "IndelingAlIngetrokken",
    "IndelingOnbekend",
    "Intrekking",
    "Levering",
    "LeveringBestaatAl",
    "LeveringIngetrokken",
    "LeveringOnbekend",
    "NieuwOordeel",
    "NieuwPakket",
    "NieuwPlanbesluit",
    "NieuwScenario",
    "NieuweIndeling",
    "NieuweLevering",
    "NieuweNotitie",
    "NieuwePlantoelichting",
    "Notitiesoort",
    "Opslag",
    "OpslagFout",
    "PlanbesluitStaatAl",
    "VersieOnmogelijk",
    "geldende",
    "standaard_url",
]
