"""Assigning what is unclear: the person says what an unknown column or sheet means, and sees the tables change."""

import streamlit as st

from prestatiemonitor.readers import Indeling, Inlezing
from prestatiemonitor.readers.herkenning import bekende_koppen
from prestatiemonitor.readers.indeling import OVERSLAAN, Bladindeling
from prestatiemonitor.tables.meldingen import Melding

_INDELINGEN = "_indelingen"
_KOLOM, _BLAD, _BLADEN = "KOLOM_ONBEKEND", "BLAD_ONBEKEND", "TWEE_BLADEN"


def toegewezen(sleutel: str) -> Indeling:
    """What this visitor assigned for the workbook with this hash."""
    indelingen: dict[str, Indeling] = st.session_state.setdefault(_INDELINGEN, {})
    return indelingen.get(sleutel, Indeling())


def wijs_toe(inlezing: Inlezing, indeling: Indeling, sleutel: str) -> None:
    """Ask about every unknown column and sheet; an answer is taken up at once."""
    vragen = [m for m in inlezing.meldingen if m.code in (_KOLOM, _BLAD)]
    keuzes = _bladkeuzes(inlezing)
    if not vragen and not keuzes and not indeling.bladen:
        return
    with st.container(border=True):
        st.subheader("Wat de monitor van u wil weten", anchor=False)
        for vraag in vragen:
            _vraag(vraag, indeling, sleutel)
        for blad in keuzes:
            if st.button(f"Sla blad ‘{blad}’ over", key=f"sla-over-{blad}"):
                _bewaar(sleutel, indeling, blad, Bladindeling(overslaan=True))
        if indeling.bladen and st.button("Vergeet mijn antwoorden", type="tertiary"):
            st.session_state[_INDELINGEN].pop(sleutel, None)
            st.rerun()


def _vraag(vraag: Melding, indeling: Indeling, sleutel: str) -> None:
    plaats = f"{vraag.blad}!{vraag.cel}"
    if vraag.code == _BLAD:
        if st.button(f"Sla blad ‘{vraag.blad}’ over", key=f"blad-{vraag.blad}", help=vraag.melding):
            _bewaar(sleutel, indeling, vraag.blad, Bladindeling(overslaan=True))
        return
    antwoord = st.selectbox(
        f"De kolom ‘{vraag.gevonden}’ ({plaats}) is …",
        [OVERSLAAN, *bekende_koppen()],
        index=None,
        placeholder="kies wat de kolom betekent",
        key=f"kolom-{plaats}",
    )
    if antwoord is not None:
        oud = indeling.blad(vraag.blad)
        kolommen = {**oud.kolommen, vraag.gevonden: str(antwoord)}
        _bewaar(sleutel, indeling, vraag.blad, oud.model_copy(update={"kolommen": kolommen}))


def _bladkeuzes(inlezing: Inlezing) -> list[str]:
    if not any(melding.code == _BLADEN for melding in inlezing.meldingen):
        return []
    return [blad.naam for blad in inlezing.bladen]


def _bewaar(sleutel: str, indeling: Indeling, blad: str, bladindeling: Bladindeling) -> None:
    nieuw = indeling.model_copy(update={"bladen": {**indeling.bladen, blad: bladindeling}})
    st.session_state[_INDELINGEN][sleutel] = nieuw
    st.rerun()
