"""The Verordening differentiatie woningbouw applied to a bouwplan: pure, article by article."""

from prestatiemonitor.verordening.bouwplan import Bereik, Bouwplan, Soort, bouwplannen
from prestatiemonitor.verordening.eisen import Eis, Grondslag, Uitslag
from prestatiemonitor.verordening.routes import Plicht, Route
from prestatiemonitor.verordening.toepassing import Toepassing, van_kracht
from prestatiemonitor.verordening.toetsing import Toetsing, toets
from prestatiemonitor.verordening.totaal import Totaal, totaalprogramma

__all__ = [
    "Bereik",
    "Bouwplan",
    "Eis",
    "Grondslag",
    "Plicht",
    "Route",
    "Soort",
    "Toepassing",
    "Toetsing",
    "Totaal",
    "Uitslag",
    "bouwplannen",
    "toets",
    "totaalprogramma",
    "van_kracht",
]
