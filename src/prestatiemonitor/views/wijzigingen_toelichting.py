"""Wijzigingen: the werkgroep's own explanation of a plan that changed between two planmonitors."""

import streamlit as st

from prestatiemonitor.figuren.wijzigingen import Keuze
from prestatiemonitor.figuren.woorden import tijdstip
from prestatiemonitor.store import BewaardePlantoelichting, NieuwePlantoelichting, OpslagFout
from prestatiemonitor.views.intrekformulier import intrekformulier, leeg_formulier, ververs
from prestatiemonitor.views.woorden import md
from prestatiemonitor.wijzigingen import Planwijziging


def toelichting(keuze: Keuze, plan: Planwijziging, sleutel: str) -> None:
    """What was said of this plan in these two lists, and a form to say something."""
    staand = keuze.toegelicht(plan)
    if staand:
        st.markdown("**Toelichting van de werkgroep**\n" + "\n".join(f"- {md(_zin(gezegd))}" for gezegd in staand))
    with st.expander("Toelichting van de werkgroep schrijven" + (" of intrekken" if staand else "")):
        if keuze.stand.voorbeeld:
            st.write("Dit is het voorbeeld: lever eerst zelf een werkboek aan, dan kunt u hier iets toelichten.")
            return
        _formulier(keuze, sleutel)
        if staand and intrekformulier(
            "Toelichting intrekken",
            staand,
            _zin,
            lambda gezegd, reden, wie: keuze.opslag.trek_plantoelichting_in(gezegd.id, reden=reden, wie=wie),
            f"toelichting-weg-{keuze.naam}-{sleutel}",
        ):
            st.rerun()


def _formulier(keuze: Keuze, sleutel: str) -> None:
    naam = f"toelichting-{keuze.naam}-{sleutel}"
    with st.form(leeg_formulier(naam)):
        tekst, wie = st.text_area("Toelichting"), st.text_input("Uw naam")
        verstuurd = st.form_submit_button("Bewaren")
    if not verstuurd:
        return
    if not (tekst.strip() and wie.strip()):
        st.error("Vul de toelichting en uw naam in; daarna kunt u bewaren.")
        return
    lijsten = {"oud_id": keuze.paar.oud.levering.id, "nieuw_id": keuze.paar.nieuw.levering.id}
    try:
        keuze.opslag.licht_plan_toe(
            NieuwePlantoelichting(**lijsten, plan_sleutel=sleutel, toelichting=tekst.strip(), wie=wie.strip())
        )
    except (OpslagFout, ValueError) as fout:
        st.error(f"Dit kan niet worden bewaard: {md(fout)}")
        return
    ververs(naam)


def _zin(gezegd: BewaardePlantoelichting) -> str:
    return f"{gezegd.toelichting} ({gezegd.wie}, {tijdstip(gezegd.wanneer)})"
