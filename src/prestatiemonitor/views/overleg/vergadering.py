"""Vergadering: one subject at a time in large type, with its chart, and what the meeting decides and who does what."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape

import streamlit as st

from prestatiemonitor.charts.opmaak import BREED
from prestatiemonitor.figuren import Beeld, Figuur, Stand
from prestatiemonitor.figuren.catalogus import figuren_van
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.indicators import INDICATOREN
from prestatiemonitor.pakketten.bewaard import stand_van, van_belang
from prestatiemonitor.pakketten.keuze import Pakket
from prestatiemonitor.pakketten.onderwerp import hoofd_van
from prestatiemonitor.pakketten.publiek import Zichtbaar
from prestatiemonitor.store import BewaardeNotitie
from prestatiemonitor.views.afspraakregel import anker, link
from prestatiemonitor.views.figuur import beeld, bewaard
from prestatiemonitor.views.filters import keuze as filterkeuze
from prestatiemonitor.views.kanttekeningen import toon_kanttekeningen
from prestatiemonitor.views.overleg.keuze import kies_pakket
from prestatiemonitor.views.overleg.notities import noteren
from prestatiemonitor.views.overleg.zicht import zicht_voor
from prestatiemonitor.views.pagina import zin_met_oordeel, zinnen

_STAP = "vergadering-stap"
_STIJL = """
<style>
.stApp h1 { font-size: 1.1rem; padding: 0; }
.stApp h2.pm-vraag { font-size: 2.1rem; padding-top: 0; line-height: 1.25; font-weight: 600; margin: 0 0 .5rem; }
.pm-groot { font-size: 1.7rem; line-height: 1.45; margin: 0 0 1rem; max-width: 70rem; }
.pm-plek { color: var(--pm-gedempt); font-size: 1.1rem; margin: 0; }
.pm-acties { font-size: 1.15rem; line-height: 1.6; padding-left: 1.3rem; }
@media (max-width: 640px) {
  .stApp h2.pm-vraag { font-size: 1.5rem; }
  .pm-groot { font-size: 1.25rem; }
}
</style>
"""
_SCHERM = """
<style>
section[data-testid="stSidebar"] { display: none; }
.block-container { max-width: 90rem; padding-top: 1rem; }
</style>
"""
ALGEMEEN = "algemeen"

_TEKENINGEN = bewaard(figuren_van)


def toon(stand: Stand) -> None:
    """The subject that is on, the buttons to the next and the one before, and the notes."""
    kolommen = st.columns([2, 3, 1], vertical_alignment="bottom")
    with kolommen[0]:
        pakket = kies_pakket(stand)
    zicht = zicht_voor(stand, pakket.publiek)
    stappen = [naam for naam in pakket.onderwerpen if zicht.stand.van(naam)] + [ALGEMEEN]
    with kolommen[1]:
        stap = _stap(stappen)
    with kolommen[2]:
        st.html(_STIJL + (_SCHERM if st.toggle("Volledig scherm", value=True) else ""))
    _knoppen(stappen, stap)
    notities = van_belang(stand.opslag.notities(), pakket, stand.moment.peildatum)
    if stap == ALGEMEEN:
        _afsluiting(pakket, notities)
    else:
        _onderwerp(zicht, stap)
    _eerder([notitie for notitie in notities if stap in (ALGEMEEN, notitie.onderwerp)])
    noteren(stand, pakket, "" if stap == ALGEMEEN else stap, notities)


def _stap(stappen: list[str]) -> str:
    """The subject that is on, by its place in the URL."""
    namen = {str(plek): _titel(naam, plek, len(stappen)) for plek, naam in enumerate(stappen, start=1)}
    gevraagd = st.session_state.pop(_STAP, None)
    if gevraagd is not None:
        st.session_state["filter-onderwerp"] = gevraagd
    return stappen[int(filterkeuze("Onderwerp", "onderwerp", namen, altijd=True)) - 1]


def _titel(naam: str, plek: int, alle: int) -> str:
    return f"{plek} van {alle}: {'Besluiten en acties' if naam == ALGEMEEN else INDICATOREN[naam].titel}"


def _knoppen(stappen: list[str], stap: str) -> None:
    plek = stappen.index(stap) + 1
    terug, verder, _ = st.columns([1, 1, 3])
    terug.button(
        "Vorige", icon=":material/arrow_back:", disabled=plek == 1, on_click=_naar, args=(plek - 1,), width="stretch"
    )
    verder.button(
        "Volgende", type="primary", icon=":material/arrow_forward:", disabled=plek == len(stappen),
        on_click=_naar, args=(plek + 1,), width="stretch",
    )  # fmt: skip


def _naar(plek: int) -> None:
    st.session_state[_STAP] = str(plek)


def _onderwerp(zicht: Zichtbaar, indicator: str) -> None:
    stand = zicht.stand
    hoofd = hoofd_van(stand, indicator)
    waar = f"afspraak {hoofd.afspraak}" if hoofd.afspraak.isdigit() else hoofd.afspraak
    st.html(
        f'<p class="pm-plek">{escape(waar)}, peilmoment {datum(stand.moment.peildatum)}</p>'
        f'<h2 class="pm-vraag">{escape(INDICATOREN[indicator].titel)}</h2>'
        f'<p class="pm-groot">{zin_met_oordeel(hoofd)}</p>'
    )
    toon_kanttekeningen(hoofd)
    pagina = INDICATOREN[indicator].pagina.replace("_", "-")
    st.html(f"<p>{anker(link(pagina), 'Cijfers, herkomst en definitie')}</p>")
    for figuur in _TEKENINGEN(indicator, stand, _groot())[:1]:
        _grafiek(figuur)
    andere = [u for u in stand.van(indicator) if u is not hoofd]
    if andere:
        with st.expander("De andere cijfers bij dit onderwerp"):
            zinnen(andere[:12])
    if weg := zicht.weggelaten.get(indicator, ()):
        with st.expander("Wat hier niet staat omdat het niet openbaar is"):
            st.html(_lijst(weg))


def _groot() -> Beeld:
    """How charts are drawn here: on a large screen they are enlarged, so that they are drawn for less width."""
    nu = beeld()
    return replace(nu, breedte=min(nu.breedte, BREED))


def _lijst(regels: Sequence[str]) -> str:
    return f'<ul class="pm-acties">{"".join(f"<li>{escape(regel)}</li>" for regel in regels)}</ul>'


def _grafiek(figuur: Figuur) -> None:
    st.plotly_chart(
        figuur.grafiek, theme=None, config={"displayModeBar": False}, alt=figuur.alt, key=f"vergadering-{figuur.naam}"
    )


def _afsluiting(pakket: Pakket, notities: list[BewaardeNotitie]) -> None:
    """The last step: all that was decided and asked."""
    st.html(f'<p class="pm-plek">{escape(pakket.naam)}</p><h2 class="pm-vraag">Besluiten en acties</h2>')
    if not notities:
        st.html('<p class="pm-groot">Er zijn nog geen besluiten en acties genoteerd.</p>')


def _eerder(notities: list[BewaardeNotitie]) -> None:
    """What was noted, open actions first."""
    if not notities:
        return
    op_volgorde = sorted(notities, key=lambda n: (n.soort != "actie" or n.gedaan is not None, n.id))
    st.html(f'<ul class="pm-acties">{"".join(f"<li>{notitiezin(n)}</li>" for n in op_volgorde)}</ul>')


def notitiezin(notitie: BewaardeNotitie) -> str:
    """A note as HTML: what it is, what, who and by when, and how it stands."""
    wie = (
        f" ({escape(notitie.wie_doet)}{f', voor {datum(notitie.tegen)}' if notitie.tegen else ''})"
        if notitie.wie_doet
        else ""
    )
    waarover = f"{escape(INDICATOREN[notitie.onderwerp].titel)}: " if notitie.onderwerp in INDICATOREN else ""
    return (
        f"<strong>{notitie.soort.capitalize()}</strong> {waarover}{escape(notitie.tekst)}{wie} "
        f'<span class="pm-noot">{escape(stand_van(notitie))}</span>'
    )
