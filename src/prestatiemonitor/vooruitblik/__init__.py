"""What may come of the plans: deliveries per year by chance, with bands and the chance of reaching a number."""

from prestatiemonitor.vooruitblik.aannames import MEESTE_JAREN, Aannames, Uitstel
from prestatiemonitor.vooruitblik.simulatie import BANDEN, Bouwstroom, Vooruitblik, simuleer, verwachting
from prestatiemonitor.vooruitblik.stromen import Stromen, bouwstromen
from prestatiemonitor.vooruitblik.uitstel import geschat_uitstel

__all__ = [
    "BANDEN",
    "MEESTE_JAREN",
    "Aannames",
    "Bouwstroom",
    "Stromen",
    "Uitstel",
    "Vooruitblik",
    "bouwstromen",
    "geschat_uitstel",
    "simuleer",
    "verwachting",
]
