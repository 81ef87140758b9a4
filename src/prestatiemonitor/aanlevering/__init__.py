"""Delivering: read, preview, confirm, withdraw; and the deliveries of one peilmoment."""

from prestatiemonitor.aanlevering.aanleveren import bewaar, eerdere_levering, vorige_levering
from prestatiemonitor.aanlevering.momenten import geldende_afspraken, leveringen_op, moment_op, moment_van, peilmomenten
from prestatiemonitor.aanlevering.samenvatting import samenvatting
from prestatiemonitor.aanlevering.verschil import Verschil, vergelijk
from prestatiemonitor.aanlevering.voorbeeld import heeft_eigen_leveringen, voorbeeldopslag

__all__ = [
    "Verschil",
    "bewaar",
    "eerdere_levering",
    "geldende_afspraken",
    "heeft_eigen_leveringen",
    "leveringen_op",
    "moment_op",
    "moment_van",
    "peilmomenten",
    "samenvatting",
    "vergelijk",
    "voorbeeldopslag",
    "vorige_levering",
]
