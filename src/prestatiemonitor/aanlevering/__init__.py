"""Delivering: read, preview, confirm, withdraw; and the deliveries of one peilmoment."""

from prestatiemonitor.aanlevering.aanleveren import bewaar, eerdere_levering, op_peildatum, vorige_levering
from prestatiemonitor.aanlevering.aantekeningen import Aantekeningen, nieuw_oordeel, onbekend_oordeel
from prestatiemonitor.aanlevering.antwoorden import Antwoord, antwoorden, met, zonder
from prestatiemonitor.aanlevering.herhalingen import herhaalmeldingen, herhalingen, neem_over
from prestatiemonitor.aanlevering.indelingen import Onthouden, blijvend, onthoud, zoek_onthouden
from prestatiemonitor.aanlevering.kwaliteit import kwaliteit
from prestatiemonitor.aanlevering.momenten import (
    geldende_afspraken,
    geleverd_tot,
    leveringen_op,
    moment_op,
    moment_van,
    peilmomenten,
)
from prestatiemonitor.aanlevering.planmonitors import (
    Planmonitor,
    planmonitors_tot,
    planmonitorsleutel,
    verschuivingen,
)
from prestatiemonitor.aanlevering.plantabellen import als_lijst, als_nieuwe_lijst, codescheidingen, moment_uit_elkaar
from prestatiemonitor.aanlevering.samenvatting import samenvatting
from prestatiemonitor.aanlevering.sprong import met_sprongen, naast_eerdere, sprongen
from prestatiemonitor.aanlevering.verschil import Verschil, vergelijk
from prestatiemonitor.aanlevering.voorbeeld import heeft_eigen_leveringen, heeft_voorbeeld, voorbeeldopslag

__all__ = [
    "Aantekeningen",
    "Antwoord",
    "Onthouden",
    "Planmonitor",
    "Verschil",
    "als_lijst",
    "als_nieuwe_lijst",
    "antwoorden",
    "bewaar",
    "blijvend",
    "codescheidingen",
    "eerdere_levering",
    "geldende_afspraken",
    "geleverd_tot",
    "heeft_eigen_leveringen",
    "heeft_voorbeeld",
    "herhaalmeldingen",
    "herhalingen",
    "kwaliteit",
    "leveringen_op",
    "met",
    "met_sprongen",
    "moment_op",
    "moment_uit_elkaar",
    "moment_van",
    "naast_eerdere",
    "neem_over",
    "nieuw_oordeel",
    "onbekend_oordeel",
    "onthoud",
    "op_peildatum",
    "peilmomenten",
    "planmonitors_tot",
    "planmonitorsleutel",
    "samenvatting",
    "sprongen",
    "vergelijk",
    "verschuivingen",
    "voorbeeldopslag",
    "vorige_levering",
    "zoek_onthouden",
    "zonder",
]
