"""Assigning what is unclear: the person says what an unknown column or sheet means, and sees the tables change."""

import streamlit as st

from prestatiemonitor.readers import Indeling, Inlezing
from prestatiemonitor.readers.indeling import OVERSLAAN, Bladindeling
from prestatiemonitor.readers.woorden.herkenning import bekende_koppen
from prestatiemonitor.tables.meldingen import Melding
from prestatiemonitor.views.woorden import md

_INDELINGEN = "_indelingen"
_KOLOMVRAGEN = ("KOLOM_ONBEKEND", "KOP_DUBBEL", "KOLOM_CATEGORIE", "NETTO_ZONDER_DELEN", "DEEL_VAN_JAAR")
_BLADVRAGEN = ("BLAD_ONBEKEND",)
_BLADEN = "TWEE_BLADEN"


def toegewezen(sleutel: str) -> Indeling:
    """What this visitor assigned for the workbook with this hash."""
    indelingen: dict[str, Indeling] = st.session_state.setdefault(_INDELINGEN, {})
    return indelingen.get(sleutel, Indeling())


def wijs_toe(inlezing: Inlezing, indeling: Indeling, sleutel: str) -> None:
    """Ask about every unknown column and sheet; an answer is taken up at once, and can be forgotten."""
    kolommen = [m for m in inlezing.meldingen if m.code in _KOLOMVRAGEN]
    bladen = [m.blad for m in inlezing.meldingen if m.code in _BLADVRAGEN]
    if any(m.code == _BLADEN for m in inlezing.meldingen):
        bladen += [blad.naam for blad in inlezing.bladen]
    if not kolommen and not bladen and not indeling.bladen:
        return
    with st.container(border=True):
        st.subheader("Wat de monitor van u wil weten", anchor=False)
        for vraag in kolommen:
            _vraag_kolom(vraag, sleutel)
        for blad in dict.fromkeys(bladen):
            st.button(
                f"Sla blad ‘{md(blad)}’ over", key=f"blad-{sleutel}-{blad}", on_click=_sla_over, args=(sleutel, blad)
            )
        if indeling.bladen:
            st.button("Vergeet mijn antwoorden", type="tertiary", on_click=_vergeet, args=(sleutel,))


def _vraag_kolom(vraag: Melding, sleutel: str) -> None:
    plaats = f"{vraag.blad}!{vraag.cel}"
    keuze = f"kolom-{sleutel}-{plaats}"
    st.selectbox(
        f"De kolom ‘{md(vraag.gevonden)}’ ({md(plaats)}) is …",
        [OVERSLAAN, *bekende_koppen()],
        index=None,
        placeholder="kies wat de kolom betekent",
        key=keuze,
        on_change=_wijs_kolom_toe,
        args=(sleutel, vraag, keuze),
    )


def _wijs_kolom_toe(sleutel: str, vraag: Melding, keuze: str) -> None:
    antwoord = st.session_state.get(keuze)
    if antwoord is None:
        return
    # Two columns under one heading are told apart by their letter.
    kop = f"kolom {vraag.cel.rstrip('0123456789')}" if vraag.code == "KOP_DUBBEL" else vraag.gevonden
    oud = toegewezen(sleutel).blad(vraag.blad)
    _bewaar(sleutel, vraag.blad, oud.model_copy(update={"kolommen": {**oud.kolommen, kop: str(antwoord)}}))


def _sla_over(sleutel: str, blad: str) -> None:
    _bewaar(sleutel, blad, Bladindeling(overslaan=True))


def _vergeet(sleutel: str) -> None:
    st.session_state[_INDELINGEN].pop(sleutel, None)


def _bewaar(sleutel: str, blad: str, bladindeling: Bladindeling) -> None:
    indeling = toegewezen(sleutel)
    nieuw = indeling.model_copy(update={"bladen": {**indeling.bladen, blad: bladindeling}})
    st.session_state[_INDELINGEN][sleutel] = nieuw
