"""What changed between two planmonitors: plans paired, homes followed, differences explained to the last home."""

from prestatiemonitor.wijzigingen.besluiten import Planbesluit, koppelingen
from prestatiemonitor.wijzigingen.hergebruik import uit_elkaar, waarom_ander_plan
from prestatiemonitor.wijzigingen.koppelen import Koppeling, Plangroep, Verband, plangroepen
from prestatiemonitor.wijzigingen.planverloop import Planverloop, Verloopstap, opgevolgd, volg
from prestatiemonitor.wijzigingen.planwijziging import Planwijziging, Telt, Verschuiving, Wissel
from prestatiemonitor.wijzigingen.stromen import Oorzaak, Stroom, stromen
from prestatiemonitor.wijzigingen.toestand import Planbeeld, Toestand, planbeelden
from prestatiemonitor.wijzigingen.vergelijken import Vergelijking, Verklaring, vergelijk
from prestatiemonitor.wijzigingen.voorstellen import Voorstel, voorstellen

__all__ = [
    "Koppeling",
    "Oorzaak",
    "Planbeeld",
    "Planbesluit",
    "Plangroep",
    "Planverloop",
    "Planwijziging",
    "Stroom",
    "Telt",
    "Toestand",
    "Verband",
    "Vergelijking",
    "Verklaring",
    "Verloopstap",
    "Verschuiving",
    "Voorstel",
    "Wissel",
    "koppelingen",
    "opgevolgd",
    "planbeelden",
    "plangroepen",
    "stromen",
    "uit_elkaar",
    "vergelijk",
    "volg",
    "voorstellen",
    "waarom_ander_plan",
]
