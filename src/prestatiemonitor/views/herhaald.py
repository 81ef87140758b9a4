"""Taking a correction over that was made in an earlier delivery, where a later one gives the same value again."""

from collections.abc import Sequence

import streamlit as st

from prestatiemonitor.aanlevering import neem_over
from prestatiemonitor.figuren import Stand
from prestatiemonitor.indicators import Uitkomst
from prestatiemonitor.store import OpslagFout
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.views.intrekformulier import leeg_formulier, ververs
from prestatiemonitor.views.woorden import md


def herhaald(stand: Stand, uitkomsten: Sequence[Uitkomst], naam: str) -> None:
    """Per value behind these figures that was corrected before: what happened, and a form to correct it again."""
    gevonden = dict.fromkeys(herhaling for uitkomst in uitkomsten for herhaling in uitkomst.herhaald)
    for nummer, herhaling in enumerate(gevonden):
        sleutel = f"overnemen-{naam}-{nummer}"
        st.warning(md(herhaling.zin), icon=":material/history:")
        with st.form(leeg_formulier(sleutel)):
            wie = st.text_input("Uw naam")
            verstuurd = st.form_submit_button("Neem de correctie over")
        if not verstuurd:
            continue
        if not wie.strip():
            st.error("Vul uw naam in; daarna kunt u de correctie overnemen.")
            continue
        levering = stand.leveringen[TABELLEN[herhaling.correctie.tabel].levering or ""]
        try:
            neem_over(stand.opslag, levering, [herhaling], wie.strip())
        except (OpslagFout, ValueError) as fout:
            st.error(md(fout))
            continue
        ververs(sleutel)
