"""Verkoop: are sold social homes made good by new ones, how much is sold a year, and to whom."""

from collections.abc import Sequence

import streamlit as st

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.figuren import Filters, Stand
from prestatiemonitor.figuren import verkoop as figuren
from prestatiemonitor.figuren.verkoop import AANDELEN, INDICATOR, aandelen_van, gemiddeldezin, verplicht
from prestatiemonitor.indicators import Uitkomst
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.views.figuur import beeld, bewaard, toon
from prestatiemonitor.views.pagina import antwoord, zinnen
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.woorden import md

_TRAP, _PER_JAAR, _AANDELEN = bewaard(figuren.trap_van), bewaard(figuren.per_jaar), bewaard(figuren.aandelen)


def vraag() -> str:
    """The page's question, about the corporations that the norm is for."""
    norm = geldende_afspraken().normen.get(INDICATOR)
    van = f" van {opsomming(norm.partijen)}" if norm else ""
    return f"Wordt elke verkochte sociale huurwoning{van} gecompenseerd met nieuwbouw?"


@sectie(INDICATOR)
def compensatie(stand: Stand, filters: Filters) -> None:
    """New homes and sales added up over the agreement, of each whom the norm is for; of another when it is chosen."""
    hoofden = _over_de_looptijd(stand, verplicht(stand, INDICATOR))
    for hoofd in hoofden:
        antwoord(hoofd)
    getoond = _over_de_looptijd(stand, [filters.corporatie]) if filters.corporatie else hoofden
    zinnen([uitkomst for uitkomst in getoond if uitkomst.sleutel not in {hoofd.sleutel for hoofd in hoofden}])
    for uitkomst in getoond:
        toon(stand, _TRAP(stand, uitkomst, beeld()), stand.van(INDICATOR, uitkomst.partij))
        zinnen([u for u in stand.van(INDICATOR, uitkomst.partij) if u.jaar is not None])


@sectie(INDICATOR)
def benodigde_verkoop(stand: Stand, filters: Filters) -> None:
    """Sales per year beside the moving average of expected new homes, and how that average is taken."""
    st.header("Hoeveel wordt er per jaar verkocht, naast wat er naar verwachting bij komt?", anchor=False)
    wie = [filters.corporatie] if filters.corporatie else verplicht(stand, INDICATOR)
    for uitkomst in _over_de_looptijd(stand, wie):
        st.write(md(gemiddeldezin(stand, uitkomst)))
        toon(stand, _PER_JAAR(stand, uitkomst, beeld()), [uitkomst])
    uitleg = stand.moment.instellingen.uitleg["venster_nieuwbouw"]
    st.caption(f"{uitleg.titel}: {stand.moment.instellingen.venster_nieuwbouw}. {uitleg.toelichting}")


@sectie(*AANDELEN)
def doelgroep(stand: Stand, filters: Filters) -> None:
    """The shares of the homes sold that went to residents with a middle income and in betaalbare koop."""
    st.header("Gaat het grootste deel naar inwoners met een middeninkomen, als betaalbare koop?", anchor=False)
    uitkomsten = aandelen_van(stand, filters)
    for indicator in AANDELEN:
        for uitkomst in (u for u in uitkomsten if u.indicator == indicator and u.jaar is None):
            antwoord(uitkomst)
    toon(stand, _AANDELEN(stand, filters, beeld()), uitkomsten)
    zinnen([u for u in uitkomsten if u.jaar == stand.moment.peildatum.year])


def _over_de_looptijd(stand: Stand, partijen: Sequence[str]) -> list[Uitkomst]:
    """The Uitkomst of each party over the agreement; without any delivery the one that says so."""
    gevonden = [u for partij in partijen for u in stand.van(INDICATOR, partij) if u.jaar is None]
    return gevonden or stand.van(INDICATOR)[-1:]
