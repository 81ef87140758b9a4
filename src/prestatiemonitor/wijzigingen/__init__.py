"""What changed between two planmonitors: plans paired, homes followed, differences explained to the last home."""

from prestatiemonitor.wijzigingen.koppelen import Koppeling, Plangroep, Verband, Voorstel, plangroepen, voorstellen
from prestatiemonitor.wijzigingen.stromen import Oorzaak, Stroom, stromen
from prestatiemonitor.wijzigingen.toestand import Planbeeld, Toestand, planbeelden
from prestatiemonitor.wijzigingen.vergelijken import Planwijziging, Vergelijking, Verklaring, Verschuiving, vergelijk

__all__ = [
    "Koppeling",
    "Oorzaak",
    "Planbeeld",
    "Plangroep",
    "Planwijziging",
    "Stroom",
    "Toestand",
    "Verband",
    "Vergelijking",
    "Verklaring",
    "Verschuiving",
    "Voorstel",
    "planbeelden",
    "plangroepen",
    "stromen",
    "vergelijk",
    "voorstellen",
]
