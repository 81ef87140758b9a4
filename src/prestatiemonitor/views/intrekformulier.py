"""Forms in which people write: emptied only once it was kept; and the one with which they take something back."""

from collections.abc import Callable, Sequence
from typing import TypeVar

import streamlit as st

from prestatiemonitor.store import OpslagFout
from prestatiemonitor.views.woorden import md

T = TypeVar("T")


def intrekformulier(
    wat: str, staand: Sequence[T], naam: Callable[[T], str], trek_in: Callable[[T, str, str], object], sleutel: str
) -> bool:
    """Let one of `staand` be chosen and taken back with `trek_in(it, reden, wie)`; whether that was done."""
    with st.form(leeg_formulier(sleutel)):
        gekozen = st.selectbox(wat, staand, index=None, format_func=naam, placeholder="kies er een")
        reden, wie = st.text_input("Reden"), st.text_input("Uw naam")
        verstuurd = st.form_submit_button("Intrekken")
    if not verstuurd:
        return False
    if gekozen is None or not (reden.strip() and wie.strip()):
        st.error("Kies wat u intrekt en vul de reden en uw naam in.")
        return False
    try:
        trek_in(gekozen, reden.strip(), wie.strip())
    except (OpslagFout, ValueError) as fout:
        st.warning(md(fout))
        return False
    _begin_opnieuw(sleutel)
    return True


def leeg_formulier(sleutel: str) -> str:
    """The key of a form that is emptied by `ververs` alone: what a person wrote stays until it was kept."""
    return f"{sleutel}-{st.session_state.get(f'keer-{sleutel}', 0)}"


def ververs(sleutel: str) -> None:
    """Draw the page again with this form empty: what was written was kept."""
    _begin_opnieuw(sleutel)
    st.rerun()


def _begin_opnieuw(sleutel: str) -> None:
    st.session_state[f"keer-{sleutel}"] = st.session_state.get(f"keer-{sleutel}", 0) + 1
