"""Pure functions from the tables of one peilmoment and the norms in force to Uitkomsten."""

import importlib
import pkgutil

for _module in pkgutil.iter_modules(__path__):  # an indicator is a file: dropping it here is enough to register it
    importlib.import_module(f"{__name__}.{_module.name}")
