"""How a figure is drawn: for which width and shape, light or dark, with which source line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from prestatiemonitor.charts.opmaak import BREED, Figure, Weergave, bronregel
from prestatiemonitor.charts.verhouding import in_verhouding
from prestatiemonitor.exports.huisstijl import VOORBEELD
from prestatiemonitor.exports.stuk import Figuur
from prestatiemonitor.figuren.stand import Stand

__all__ = ["Beeld", "Figuur", "bron_van", "hertekenbaar", "voorbeeldmerk", "weergave"]


@dataclass(frozen=True)
class Beeld:
    """How a chart is drawn: in the dark theme or not, and the least width in pixels that it gets."""

    donker: bool = False
    breedte: int = BREED


def weergave(stand: Stand, soorten: Sequence[str], beeld: Beeld, *, titel: str = "") -> Weergave:
    """What a chart is drawn with: the source line of the deliveries used with the receipt, title, and light or dark."""
    bestanden = [stand.leveringen[soort].bestandsnaam for soort in soorten if soort in stand.leveringen]
    bron = bron_van(stand, bestanden) + voorbeeldmerk(stand)
    return Weergave(bron, titel, beeld.donker, breedte=beeld.breedte)


def voorbeeldmerk(stand: Stand) -> str:
    """What a chart of the example says of itself: a picture of it may go its own way."""
    return f" {VOORBEELD}." if stand.voorbeeld else ""


def hertekenbaar(teken: Callable[[Beeld], Figuur], beeld: Beeld) -> Figuur:
    """The figure that `teken` makes, which can be drawn anew for a picture of another shape (`Figuur.teken`)."""
    figuur = teken(beeld)
    if figuur.grafiek is None:
        return figuur

    def grafiek(breedte: int) -> Figure:
        return Figure(teken(replace(beeld, breedte=breedte)).grafiek)  # a copy, for it is stretched

    return replace(figuur, breedte=beeld.breedte, teken=lambda verhouding: in_verhouding(grafiek, verhouding))


def bron_van(stand: Stand, bestanden: Sequence[str]) -> str:
    """The source line of these files with the receipt, also in a saved picture: it can be computed again too."""
    bewijs = stand.moment.bewijs
    return bronregel(bestanden, stand.moment.peildatum) + (f" Bewijs {bewijs.kenmerk}." if bewijs else "")
