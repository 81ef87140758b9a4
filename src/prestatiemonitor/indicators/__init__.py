"""Pure functions from the tables of one peilmoment and the norms in force to Uitkomsten."""

import importlib
import pkgutil

from prestatiemonitor.indicators.definities import definitie, definities_markdown, write_definities
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.overzicht import als_tabel
from prestatiemonitor.indicators.register import INDICATOREN, Indicator, bereken, indicator
from prestatiemonitor.indicators.uitkomst import (
    GEZAMENLIJK,
    Bronregels,
    Mensoordeel,
    Oordeel,
    Stap,
    Uitkomst,
    bronregels,
)

__all__ = [
    "GEZAMENLIJK",
    "INDICATOREN",
    "Bronregels",
    "Indicator",
    "Mensoordeel",
    "Moment",
    "Oordeel",
    "Stap",
    "Uitkomst",
    "als_tabel",
    "bereken",
    "bronregels",
    "definitie",
    "definities_markdown",
    "indicator",
    "write_definities",
]

for _module in pkgutil.iter_modules(__path__):  # an indicator is a file: dropping it here is enough to register it
    if _module.name != "__main__":
        importlib.import_module(f"{__name__}.{_module.name}")
