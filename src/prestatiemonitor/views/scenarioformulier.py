"""Keeping a scenario, changing it by a new version and withdrawing it; and all that was ever kept."""

import pandas as pd
import streamlit as st

from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.store import BewaardScenario, NieuwScenario, OpslagFout
from prestatiemonitor.views.intrekformulier import intrekformulier, leeg_formulier, ververs
from prestatiemonitor.views.pagina import noot
from prestatiemonitor.views.scenario_woorden import kort
from prestatiemonitor.views.scenariokeuze import Gekozen, laad
from prestatiemonitor.views.scenarioregels import scenarioregel
from prestatiemonitor.views.tabel import toon_leestabel
from prestatiemonitor.views.woorden import md
from prestatiemonitor.vooruitblik import Scenario

_SLEUTEL = "scenario-bewaren"


def bewaren(stand: Stand, gekozen: Gekozen) -> None:
    """A form to keep what is chosen now, as a scenario of its own or as a new version of the one that was loaded."""
    with st.expander("Deze aannames bewaren als scenario", icon=":material/bookmark_add:"):
        if stand.voorbeeld:
            st.write("Dit is het voorbeeld: lever eerst zelf een werkboek aan, dan kunt u hier een scenario bewaren.")
        else:
            _formulier(stand, gekozen)


def alle_versies(stand: Stand) -> None:
    """Every version that was ever kept, and withdrawing a scenario."""
    alle = stand.opslag.scenarios(ook_eerdere=True)
    if not alle:
        return
    with st.expander("Alle bewaarde scenario's, ook eerdere versies; intrekken", icon=":material/history:"):
        st.write("Er gaat niets verloren: wat is veranderd of ingetrokken, blijft hier staan.")
        toon_leestabel(pd.DataFrame([scenarioregel(s) for s in reversed(alle)]), "Alle bewaarde scenario's")
        staand = [scenario for scenario in alle if scenario.geldt]
        if staand and intrekformulier(
            "Scenario intrekken",
            staand,
            lambda s: f"{s.naam} (nr. {s.id}, {s.wie})",
            lambda s, reden, wie: stand.opslag.trek_scenario_in(s.id, reden=reden, wie=wie),
            "scenario-weg",
        ):
            st.rerun()


def _formulier(stand: Stand, gekozen: Gekozen) -> None:
    noot(f"Bewaard wordt: {kort(gekozen.keuzes)}.")
    vorige = _vorige(gekozen)
    with st.form(leeg_formulier(f"{_SLEUTEL}-{vorige.id if vorige else ''}")):
        naam = st.text_input("Naam van het scenario", vorige.naam if vorige else "", max_chars=60)
        reden, wie = st.text_area("Waarom dit scenario?"), st.text_input("Uw naam")
        verstuurd = st.form_submit_button("Bewaren")
    if not verstuurd:
        return
    wensen = {"Geef het scenario een naam.": naam, "Vul in waarom dit scenario.": reden, "Vul uw naam in.": wie}
    if ontbreekt := [zin for zin, tekst in wensen.items() if not tekst.strip()]:
        st.error(" ".join(ontbreekt))
        return
    nieuw = NieuwScenario(
        naam=naam.strip(),
        aannames=Scenario(gekozen.keuzes, gekozen.begin, _uitstel_uit(gekozen)).als_tekst(),
        peilmoment=gekozen.peilmoment,
        reden=reden.strip(),
        wie=wie.strip(),
        voorganger=vorige.id if vorige else None,
    )
    try:
        bewaard = stand.opslag.bewaar_scenario(nieuw)
    except (OpslagFout, ValueError) as fout:
        st.error(md(fout))
        return
    laad(bewaard.id)
    ververs(f"{_SLEUTEL}-{vorige.id if vorige else ''}")


def _vorige(gekozen: Gekozen) -> BewaardScenario | None:
    """The scenario of which what is kept becomes a new version, if that is what the visitor wants."""
    if gekozen.geladen is None:
        return None
    bewaard = gekozen.geladen.bewaard
    als = st.radio(
        "Bewaren als",
        [True, False],
        format_func=lambda versie: f"nieuwe versie van ‘{bewaard.naam}’" if versie else "een nieuw scenario ernaast",
        key=f"{_SLEUTEL}-als-{bewaard.id}",
        horizontal=True,
    )
    return bewaard if als else None


def _uitstel_uit(gekozen: Gekozen) -> str:
    """From what the slip was estimated, here or where it was first kept; empty where it was chosen."""
    uitstel, geladen = gekozen.keuzes.uitstel, gekozen.geladen
    if geladen and geladen.scenario.uitstel_uit and uitstel == geladen.keuzes.uitstel:
        return geladen.scenario.uitstel_uit
    if gekozen.geschat and uitstel == gekozen.begin.uitstel:
        return f"{gekozen.geschat.herkomst}, op peilmoment {datum(gekozen.peilmoment)}"
    return ""
