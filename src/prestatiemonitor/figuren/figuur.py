"""How a figure is drawn: for which width, light or dark, with which source line."""

from collections.abc import Sequence
from dataclasses import dataclass

from prestatiemonitor.charts.opmaak import BREED, Weergave, bronregel
from prestatiemonitor.exports.stuk import Figuur
from prestatiemonitor.figuren.stand import Stand

__all__ = ["Beeld", "Figuur", "bron_van", "weergave"]


@dataclass(frozen=True)
class Beeld:
    """How a chart is drawn: in the dark theme or not, and the least width in pixels that it gets."""

    donker: bool = False
    breedte: int = BREED


def weergave(stand: Stand, soorten: Sequence[str], beeld: Beeld, *, titel: str = "") -> Weergave:
    """What a chart is drawn with: the source line of the deliveries used with the receipt, title, and light or dark."""
    bestanden = [stand.leveringen[soort].bestandsnaam for soort in soorten if soort in stand.leveringen]
    merk = " Voorbeeld met verzonnen cijfers." if stand.voorbeeld else ""  # also in a picture that goes its own way
    return Weergave(bron_van(stand, bestanden) + merk, titel, beeld.donker, breedte=beeld.breedte)


def bron_van(stand: Stand, bestanden: Sequence[str]) -> str:
    """The source line of these files with the receipt, also in a saved picture: it can be computed again too."""
    bewijs = stand.moment.bewijs
    return bronregel(bestanden, stand.moment.peildatum) + (f" Bewijs {bewijs.kenmerk}." if bewijs else "")
