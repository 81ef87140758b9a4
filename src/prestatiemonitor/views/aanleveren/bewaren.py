"""Answers that are kept: what was remembered and is used, what was answered now, and both as a file."""

import streamlit as st
from babel.dates import get_timezone

from prestatiemonitor.aanlevering import Antwoord, antwoorden, blijvend
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.readers import Indeling, IndelingFout, als_toml, lees_indeling
from prestatiemonitor.store import IndelingAlIngetrokken
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.aanleveren import toestand
from prestatiemonitor.views.woorden import md


def toon_onthouden(sleutel: str) -> None:
    """Say which remembered answers are used, with a way to leave them out or to withdraw them."""
    nu = toestand.toestand(sleutel)
    if nu.onthouden is None:
        return
    bewaard = nu.onthouden.bewaard
    dag = datum(bewaard.wanneer.astimezone(get_timezone("Europe/Amsterdam")).date())  # the store keeps UTC
    wanneer = f"{dag} van {md(bewaard.afzender)}, gegeven door {md(bewaard.wie)}"
    if nu.zijn_onthouden:
        regels = "\n".join(f"- {md(antwoord)}" for antwoord in antwoorden(nu.indeling))
        st.info(f"De antwoorden van {wanneer}, zijn gebruikt:\n\n{regels}", icon=":material/history:")
    with st.container(horizontal=True, gap="small"):
        if nu.zijn_onthouden:
            st.button("Laat ze weg", key=f"weg-{sleutel}", on_click=toestand.vervang, args=(sleutel, Indeling()))
        else:
            st.button(
                f"Gebruik de antwoorden van {dag}",
                key=f"terug-{sleutel}",
                on_click=toestand.vervang,
                args=(sleutel, nu.onthouden.indeling),
            )
        with st.popover("Niet langer onthouden"):
            _vergeet(sleutel, bewaard.id)


def toon_antwoorden(sleutel: str) -> None:
    """The answers in use, each with a way to take it back."""
    nu = toestand.toestand(sleutel)
    gegeven = antwoorden(nu.indeling)
    if not gegeven and not nu.eerder:
        return
    with st.container(horizontal=True, gap="small"):
        if nu.eerder:
            st.button(
                "Maak de laatste stap ongedaan", key=f"ongedaan-{sleutel}", icon=":material/undo:",
                on_click=toestand.maak_ongedaan, args=(sleutel,),
            )  # fmt: skip
        if gegeven:
            st.button(
                "Vergeet al mijn antwoorden",
                key=f"vergeet-{sleutel}",
                on_click=toestand.vervang,
                args=(sleutel, Indeling()),
            )
    if gegeven:
        aantal = "1 antwoord" if len(gegeven) == 1 else f"{len(gegeven)} antwoorden"
        with st.expander(f"Met {aantal} gelezen", icon=":material/checklist:", key=f"gegeven-{sleutel}"):
            for i, antwoord in enumerate(gegeven):
                _antwoord(antwoord, sleutel, i)
            _wat_niet_blijft(nu.indeling)


def antwoordbestand(sleutel: str, stam: str) -> None:
    """The answers as a file to keep or send along, and a file of answers to use."""
    with st.expander("Antwoorden als bestand", icon=":material/description:", key=f"als-bestand-{sleutel}"):
        st.write("Een tekstbestand met uw antwoorden, ook te gebruiken op de opdrachtregel met --indeling.")
        indeling = toestand.toestand(sleutel).indeling
        if indeling.bladen:
            st.download_button(
                "Download mijn antwoorden", als_toml(indeling), f"{stam}-indeling.toml", "application/toml",
                key=f"download-{sleutel}", on_click="ignore", icon=":material/download:",
            )  # fmt: skip
        ruimte = f"bestand-{sleutel}"
        st.file_uploader(
            "Kies een bestand met antwoorden (.toml)", ["toml"], key=ruimte, on_change=_laad, args=(sleutel, ruimte)
        )
        if fout := st.session_state.get(f"fout-{ruimte}"):
            st.error(md(fout), icon=":material/block:")


def _antwoord(antwoord: Antwoord, sleutel: str, nummer: int) -> None:
    tekst, knop = st.columns([5, 1], vertical_alignment="center")
    tekst.markdown(md(antwoord))
    knop.button(
        "Neem terug", key=f"neem-{sleutel}-{nummer}", type="tertiary", help=f"Neem terug: {md(antwoord)}",
        on_click=toestand.neem_terug, args=(sleutel, antwoord),
    )  # fmt: skip


def _wat_niet_blijft(indeling: Indeling) -> None:
    blijft = set(antwoorden(blijvend(indeling)))
    eenmalig = [antwoord for antwoord in antwoorden(indeling) if antwoord not in blijft]
    if eenmalig:
        st.caption("Alleen voor dit werkboek, en niet onthouden: " + " ".join(md(antwoord) for antwoord in eenmalig))


def _laad(sleutel: str, ruimte: str) -> None:
    bestand = st.session_state.get(ruimte)
    st.session_state[f"fout-{ruimte}"] = ""
    if bestand is None:
        return
    try:
        toestand.vervang(sleutel, lees_indeling(bestand.getvalue().decode("utf-8")))
    except UnicodeDecodeError:
        st.session_state[f"fout-{ruimte}"] = "Dit bestand is geen tekst in UTF-8."
    except IndelingFout as fout:
        st.session_state[f"fout-{ruimte}"] = str(fout)


def _vergeet(sleutel: str, nummer: int) -> None:
    st.write("De monitor vraagt het dan bij het volgende werkboek opnieuw. De antwoorden blijven in het logboek.")
    with st.form(f"vergeten-{sleutel}", border=False):
        reden = st.text_input("Reden")
        wie = st.text_input("Uw naam")
        if not st.form_submit_button("Niet langer onthouden"):
            return
    if not (reden.strip() and wie.strip()):
        st.error("Vul de reden en uw naam in.")
        return
    try:
        gegevens.eigen_opslag().vergeet(nummer, reden=reden.strip(), wie=wie.strip())
    except IndelingAlIngetrokken as al:
        st.warning(md(al))
    toestand.laat_onthouden_los(sleutel)
    st.rerun()
