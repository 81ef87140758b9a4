"""What the readers remember of the agreement is forgotten when another one, or a changed one, is read with."""

import sys
from typing import Final

from prestatiemonitor.afspraken import load_afspraken

_PAKKET: Final = __name__.rpartition(".")[0]
_laatste: list[str] = []


def volg_afspraken() -> None:
    """Empty every cache of the readers where the agreement is not the one of the reading before.

    They know names of parties and kernen, numbers of agreements and limits by word, for the sake of speed; asking the
    agreement at each of these words would cost more than the reading.
    """
    vingerafdruk = load_afspraken().vingerafdruk
    if _laatste and _laatste != [vingerafdruk]:
        for naam, module in list(sys.modules.items()):
            if naam.startswith(_PAKKET):
                _vergeet(module)
    _laatste[:] = [vingerafdruk]


def _vergeet(module: object) -> None:
    for deel in vars(module).values():
        if callable(leeg := getattr(deel, "cache_clear", None)):
            leeg()
