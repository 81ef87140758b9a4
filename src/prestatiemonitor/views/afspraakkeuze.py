"""What the register of agreements is narrowed to: a party, a theme, a verdict, or what is lacking."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren import Filters, Stand
from prestatiemonitor.indicators.afsprakenregister import Afspraakstand
from prestatiemonitor.indicators.hoofduitkomst import AANDACHT_EERST
from prestatiemonitor.views.afspraakregel import GEEN_CIJFER
from prestatiemonitor.views.filters import ALLE, keuze

TOON: dict[str, tuple[str, Callable[[Afspraakstand], object]]] = {
    ALLE: ("alle afspraken", lambda regel: True),
    "nog_niet_klaar": ("wat nog niet klaar is", lambda regel: not regel.klaar),
    "zonder_indicator": ("zonder indicator", lambda regel: regel.zonder_indicator),
    "zonder_activiteit": ("zonder activiteit dit jaar", lambda regel: regel.zonder_activiteit),
    "zonder_bericht": ("zonder bericht dit halfjaar", lambda regel: regel.zonder_bericht),
    "zonder_bewijs": ("gereed zonder bewijsstuk", lambda regel: regel.zonder_bewijs),
}
ONTBREEKT = [naam for naam in TOON if naam.startswith("zonder")]


@dataclass(frozen=True)
class Keuze:
    """What the register shows: of one party, theme or verdict (None is all), and which lack or state."""

    partij: str | None
    thema: str | None
    oordeel: str | None
    toon: str

    def kiest(self, regel: Afspraakstand) -> bool:
        """Whether this agreement is shown."""
        return (
            self.partij in (None, *regel.partijen)
            and self.thema in (None, regel.thema.code)
            and self.oordeel in (None, oordeelcode(regel))
            and bool(TOON[self.toon][1](regel))
        )


def oordeelcode(regel: Afspraakstand) -> str:
    """The verdict by which the list is filtered; without any figure that it has none."""
    return regel.oordeel.value if regel.uitkomsten else "geen_cijfer"


def keuzes(stand: Stand, filters: Filters) -> Keuze:
    """The filters of the register: party, theme, verdict, and what is lacking; what is chosen stands in the URL."""
    afspraken, woorden = stand.moment.afspraken, load_tokens().oordelen
    alle = f"{filters.corporatie} (zoals boven gekozen)" if filters.corporatie else "alle partijen"
    kolommen = st.columns(4, vertical_alignment="bottom")
    with kolommen[0]:
        partij = keuze("Partij", "partij", {ALLE: alle, **{p.code: p.naam for p in afspraken.partijen}})
    with kolommen[1]:
        thema = keuze("Thema", "thema", {ALLE: "alle thema's", **{t.code: t.titel for t in afspraken.themas}})
    with kolommen[2]:
        opties = {o.value: woorden[o].woord for o in AANDACHT_EERST}
        oordeel = keuze("Oordeel", "oordeel", {ALLE: "alle oordelen", **opties, "geen_cijfer": GEEN_CIJFER})
    with kolommen[3]:
        toon = keuze("Toon", "toon", {naam: label for naam, (label, _) in TOON.items()})
    return Keuze(
        partij=filters.corporatie if partij == ALLE else partij,
        thema=None if thema == ALLE else thema,
        oordeel=None if oordeel == ALLE else oordeel,
        toon=toon,
    )
