"""The Verordening differentiatie woningbouw applied to a bouwplan: pure, article by article."""

from prestatiemonitor.verordening.bouwplan import Bereik, Bouwplan, Soort, bouwplannen
from prestatiemonitor.verordening.eisen import Eis, Grondslag, Uitslag
from prestatiemonitor.verordening.routes import Plicht, Route
from prestatiemonitor.verordening.toepassing import Toepassing
from prestatiemonitor.verordening.toetsing import Toetsing, toets

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
    "Uitslag",
    "bouwplannen",
    "toets",
]
