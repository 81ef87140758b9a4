"""What may come of the plans: deliveries per year by chance, with bands and the chance of reaching a number."""

from prestatiemonitor.vooruitblik.aannames import MEESTE_JAREN, Aannames, Uitstel
from prestatiemonitor.vooruitblik.keuzes import MEESTE_MAANDEN, STADIA, Keuzes, uitgangskeuzes
from prestatiemonitor.vooruitblik.nogkomend import NIET_IN
from prestatiemonitor.vooruitblik.scenario import Scenario
from prestatiemonitor.vooruitblik.simulatie import BANDEN, Bouwstroom, Vooruitblik, simuleer, verwachting
from prestatiemonitor.vooruitblik.stromen import Stromen, bouwstromen
from prestatiemonitor.vooruitblik.terugblik import Terugblik, ongemeld, terugblik
from prestatiemonitor.vooruitblik.uitgangspunt import Uitgangspunt, lees_groei, uitgangspunt
from prestatiemonitor.vooruitblik.uitstel import geschat_uitstel

__all__ = [
    "BANDEN",
    "MEESTE_JAREN",
    "MEESTE_MAANDEN",
    "NIET_IN",
    "STADIA",
    "Aannames",
    "Bouwstroom",
    "Keuzes",
    "Scenario",
    "Stromen",
    "Terugblik",
    "Uitgangspunt",
    "Uitstel",
    "Vooruitblik",
    "bouwstromen",
    "geschat_uitstel",
    "lees_groei",
    "ongemeld",
    "simuleer",
    "terugblik",
    "uitgangskeuzes",
    "uitgangspunt",
    "verwachting",
]
