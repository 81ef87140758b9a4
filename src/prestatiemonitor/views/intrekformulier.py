"""The form with which a person takes something back: what, why and who; what was there stays readable."""

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
    with st.form(sleutel, clear_on_submit=True):
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
    except OpslagFout as fout:
        st.warning(md(fout))
        return False
    return True
