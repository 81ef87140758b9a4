"""Writing down what a meeting decides and who does what, closing an action, and taking a note back."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Final

import streamlit as st

from prestatiemonitor.figuren import Stand
from prestatiemonitor.pakketten.keuze import Pakket
from prestatiemonitor.store import BewaardeNotitie, NieuweNotitie, Notitiesoort, OpslagFout
from prestatiemonitor.views.intrekformulier import intrekformulier, leeg_formulier, ververs
from prestatiemonitor.views.woorden import md

_SOORTEN: Final[Mapping[Notitiesoort, str]] = {"besluit": "Besluit", "actie": "Actie", "opmerking": "Opmerking"}


def noteren(stand: Stand, pakket: Pakket, onderwerp: str, notities: list[BewaardeNotitie]) -> None:
    """The forms, under what is shown; with the example they say what is needed first. The public gets none."""
    if pakket.publiek == "openbaar":
        return
    with st.expander("Noteren: een besluit, actie of opmerking", expanded=not stand.voorbeeld):
        if stand.voorbeeld:
            st.write("Dit is het voorbeeld: lever eerst zelf een werkboek aan, dan kunt u hier noteren.")
            return
        _nieuw(stand, pakket, onderwerp)
    open_acties = [n for n in notities if n.soort == "actie" and n.gedaan is None]
    if open_acties:
        with st.expander("Een actie afronden"):
            _afronden(stand, open_acties)
    if notities:
        with st.expander("Een notitie intrekken"):
            if intrekformulier(
                "Notitie",
                notities,
                _naam,
                lambda n, reden, wie: stand.opslag.trek_notitie_in(n.id, reden=reden, wie=wie),
                "notitie-intrekken",
            ):
                st.rerun()


def _nieuw(stand: Stand, pakket: Pakket, onderwerp: str) -> None:
    sleutel = f"notitie-{onderwerp or 'algemeen'}"
    with st.form(leeg_formulier(sleutel)):
        soort = st.segmented_control(
            "Soort", list(_SOORTEN), default="besluit", format_func=_SOORTEN.__getitem__, required=True
        )
        tekst = st.text_area("Wat")
        links, midden, rechts = st.columns(3)
        wie_doet = links.text_input("Wie doet het (bij een actie)")
        tegen = midden.date_input("Voor wanneer", value=None, format="DD-MM-YYYY")
        wie = rechts.text_input("Genoteerd door")
        verstuurd = st.form_submit_button("Noteren")
    if not verstuurd:
        return
    if not (tekst.strip() and wie.strip()):
        st.error("Vul in wat er is besloten of afgesproken, en door wie dit is genoteerd.")
        return
    nieuw = NieuweNotitie(
        overleg=pakket.naam,
        peilmoment=stand.moment.peildatum,
        onderwerp=onderwerp,
        soort=soort or "besluit",
        tekst=tekst.strip(),
        wie=wie.strip(),
        wie_doet=wie_doet.strip(),
        tegen=tegen,
    )
    _bewaar(stand, nieuw, sleutel)


def _afronden(stand: Stand, open_acties: list[BewaardeNotitie]) -> None:
    with st.form(leeg_formulier("actie-gedaan")):
        actie = st.selectbox("Actie", open_acties, index=None, format_func=_naam, placeholder="kies er een")
        gedaan = st.date_input("Gedaan op", value=None, format="DD-MM-YYYY")
        wie = st.text_input("Uw naam")
        verstuurd = st.form_submit_button("Afronden")
    if not verstuurd:
        return
    if actie is None or gedaan is None or not wie.strip():
        st.error("Kies een actie, en vul in wanneer zij gedaan is en uw naam.")
        return
    eerder = {veld.name: getattr(actie, veld.name) for veld in fields(NieuweNotitie)}
    _bewaar(
        stand, replace(NieuweNotitie(**eerder), gedaan=gedaan, wie=wie.strip(), voorganger=actie.id), "actie-gedaan"
    )


def _bewaar(stand: Stand, nieuw: NieuweNotitie, sleutel: str) -> None:
    try:
        stand.opslag.bewaar_notitie(nieuw)
    except (OpslagFout, ValueError) as fout:
        st.error(md(fout))
        return
    ververs(sleutel)


def _naam(notitie: BewaardeNotitie) -> str:
    return f"{_SOORTEN[notitie.soort]}: {notitie.tekst}"[:120]
