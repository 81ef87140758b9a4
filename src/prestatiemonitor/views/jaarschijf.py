"""Jaarschijf: whether parties do this year what they agreed, what needs attention, and who has to do it."""

from html import escape

import streamlit as st

from prestatiemonitor.figuren import Filters, Stand
from prestatiemonitor.figuren import jaarschijf as figuren
from prestatiemonitor.figuren.jaarschijf import (
    INDICATOR,
    Keuze,
    aandachtstabel,
    activiteitentabel,
    dit_jaar,
    gekozen_activiteiten,
    zonder_activiteit,
)
from prestatiemonitor.figuren.woorden import telling
from prestatiemonitor.indicators import Uitkomst
from prestatiemonitor.indicators.activiteitstand import (
    uniek,
)
from prestatiemonitor.indicators.afspraakactiviteit import activiteiten
from prestatiemonitor.indicators.voortgang_jaarschijf import ALLE
from prestatiemonitor.views.downloads import downloads
from prestatiemonitor.views.figuur import beeld, bewaard, toon
from prestatiemonitor.views.filters import ALLE as GEEN_KEUZE
from prestatiemonitor.views.filters import keuze
from prestatiemonitor.views.pagina import antwoord, zinnen
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.tabel import toon_leestabel

_VORDERING = bewaard(figuren.voortgang)


def kies(stand: Stand, filters: Filters) -> Keuze:
    """The choice of a trekker, beside the filters of every page."""
    namen = sorted({naam for a in activiteiten(stand.moment) for naam in a.trekkers}, key=str.casefold)
    kolom, _ = st.columns([1, 2])
    with kolom:
        gekozen = keuze("Trekker", "trekker", {GEEN_KEUZE: "alle trekkers", **{naam: naam for naam in namen}})
    return Keuze(filters.corporatie, None if gekozen == GEEN_KEUZE else gekozen)


@sectie(INDICATOR)
def voortgang(stand: Stand, keuze: Keuze) -> None:
    """How the activities of this year stand, per theme."""
    uitkomsten = [u for u in stand.van(INDICATOR) if u.jaar == dit_jaar(stand)] or stand.van(INDICATOR)
    antwoord(next(u for u in uitkomsten if u.afspraak == ALLE))
    if keuze.naam:
        aantal = len(uniek(gekozen_activiteiten(stand, keuze)))
        st.caption(f"Hieronder alleen {telling(aantal, 'activiteit', 'activiteiten')} {keuze.naam}.")
    toon(stand, _VORDERING(stand, keuze, beeld()), [*uitkomsten, *_eerder(stand)])


def aandacht(stand: Stand, keuze: Keuze) -> None:
    """What is late, delayed, not reported on or not shown, as a table to read aloud in a meeting."""
    st.header("Wat vraagt aandacht?", anchor=False)
    tabel = aandachtstabel(stand, keuze)
    if tabel.empty:
        st.write(f"Geen activiteit in {dit_jaar(stand)} is te laat, vertraagd, of zonder bericht of bewijsstuk.")
    else:
        toon_leestabel(tabel, "Activiteiten die aandacht vragen")
        downloads(stand, "jaarschijf-aandacht", f"Wat aandacht vraagt in {dit_jaar(stand)}", tabel)
    zonder = zonder_activiteit(stand)
    if zonder:
        st.subheader(f"Afspraken zonder activiteit in {dit_jaar(stand)}", anchor=False)
        namen = "".join(f"<li>{escape(naam)}</li>" for naam in zonder)
        st.html(f'<ul style="padding-left:1.1rem;line-height:1.6">{namen}</ul>')


def alle_activiteiten(stand: Stand, keuze: Keuze) -> None:
    """Every activity of this year, to look one up."""
    gekozen = gekozen_activiteiten(stand, keuze)
    if not gekozen:
        return
    with st.expander(f"Alle activiteiten in {dit_jaar(stand)} ({len(uniek(gekozen))})"):
        tabel = activiteitentabel(stand, gekozen).rename(columns={"Waarom": "Stand"})
        toon_leestabel(tabel, "Alle activiteiten van dit jaar")
        downloads(stand, "jaarschijf-alles", f"Activiteiten in {dit_jaar(stand)}", tabel)


def andere_jaren(stand: Stand) -> None:
    """How the activities of the earlier years stand now."""
    eerder = _eerder(stand)
    if eerder:
        st.header("Hoe staat het met eerdere jaren?", anchor=False)
        zinnen(eerder)


def _eerder(stand: Stand) -> list[Uitkomst]:
    return [u for u in stand.van(INDICATOR) if u.afspraak == ALLE and u.jaar != dit_jaar(stand)]
