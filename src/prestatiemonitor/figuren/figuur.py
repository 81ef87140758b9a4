"""Figuur: a chart with its numbers and its words, and how it is drawn: for which width, light or dark."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from prestatiemonitor.charts.opmaak import BREED, Figure, Weergave, bronregel
from prestatiemonitor.figuren.stand import Stand
from prestatiemonitor.indicators.bewijs import Bewijs


@dataclass(frozen=True)
class Beeld:
    """How a chart is drawn: in the dark theme or not, and the least width in pixels that it gets."""

    donker: bool = False
    breedte: int = BREED


@dataclass(frozen=True)
class Figuur:
    """Figures on a page: a name for files and keys, the chart, their numbers and the chart's alternative text.

    Without a chart (None) a table or sentences show them. `bewijzen` are the receipts where they are of more moments.
    """

    naam: str
    kop: str
    grafiek: Figure | None
    cijfers: pd.DataFrame
    alt: str
    aandelen: tuple[str, ...] = ()  # columns of `cijfers` that are shares (0–1)
    bewijzen: tuple[Bewijs, ...] = ()
    toelichting: tuple[str, ...] = ()  # what goes with the downloads, such as what was assumed


def weergave(stand: Stand, soorten: Sequence[str], beeld: Beeld, *, titel: str = "") -> Weergave:
    """What a chart is drawn with: the source line of the deliveries used with the receipt, title, and light or dark."""
    bestanden = [stand.leveringen[soort].bestandsnaam for soort in soorten if soort in stand.leveringen]
    return Weergave(_bron(stand, bestanden), titel, beeld.donker, breedte=beeld.breedte)


def _bron(stand: Stand, bestanden: Sequence[str]) -> str:
    """The source line under a chart, also where its picture was saved: a picture can be computed again too."""
    bewijs = stand.moment.bewijs
    return bronregel(bestanden, stand.moment.peildatum) + (f" Bewijs {bewijs.kenmerk}." if bewijs else "")
