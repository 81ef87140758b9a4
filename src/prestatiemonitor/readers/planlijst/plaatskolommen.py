"""Which columns of a list of plans say where a plan lies, and what they say."""

from typing import Any

from prestatiemonitor.readers.plaatsen import lees_een_kolom, lees_twee_kolommen
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planrijen import Planrijen
from prestatiemonitor.readers.woorden.duiding import Duiding

_VELDEN = ("breedtegraad", "lengtegraad")
_SAMEN = ("paar", "vorm")  # headings of columns that say both
_HALF = "coördinaat waar de andere van de twee bij ontbreekt"
_DUBBEL = "de plaats is uit een andere kolom gelezen"


def kies_plaatskolommen(kolommen: Plankolommen) -> None:
    """Leave coordinates out that are half a place, or that stand beside a column with both."""
    soorten = {veld: _soort(kolommen, veld) for veld in _VELDEN if veld in kolommen.velden}
    if soorten.get("breedtegraad") in _SAMEN:
        weg, reden = ["lengtegraad"], _DUBBEL
    elif soorten in (dict.fromkeys(_VELDEN, ""), {"breedtegraad": "y", "lengtegraad": "x"}):
        return
    else:
        weg, reden = [*_VELDEN], _HALF
    for veld in weg:
        if (kolom := kolommen.velden.pop(veld, None)) is not None:
            kolommen.duidingen[kolom] = Duiding("ongebruikt", reden=reden)


def lees_plaatsen(plannen: Planrijen, kolommen: Plankolommen, uit: dict[str, Any]) -> None:
    """Fill in where each plan lies."""
    if "breedtegraad" not in kolommen.velden:
        return
    soort, breedte = _soort(kolommen, "breedtegraad"), kolommen.velden["breedtegraad"]
    lezer = plannen.lezer("breedtegraad")
    if soort in _SAMEN:
        uit |= lees_een_kolom(lezer, breedte)
        return
    lengte = kolommen.velden["lengtegraad"]
    graden = soort == ""
    eerste, tweede = (breedte, lengte) if graden else (lengte, breedte)
    uit |= lees_twee_kolommen(lezer, eerste, tweede, graden=graden)


def _soort(kolommen: Plankolommen, veld: str) -> str:
    return str(kolommen.duidingen[kolommen.velden[veld]].kenmerken.get("plaats", ""))
