"""The script that Streamlit runs: which pages there are, what stands on all of them, and the page that was asked."""

import streamlit as st

from prestatiemonitor.views.pagina import raam
from prestatiemonitor.views.paginas import PAGINAS

# One list without section headings: Streamlit's headings break the list structure for screen readers.
pagina = st.navigation(
    [
        st.Page(PAGINAS / "stand_van_zaken.py", title="Stand van zaken", url_path="stand-van-zaken", default=True),
        st.Page(PAGINAS / "sociale_voorraad.py", title="Sociale voorraad", url_path="sociale-voorraad"),
        st.Page(PAGINAS / "toewijzing.py", title="Toewijzing", url_path="toewijzing"),
        st.Page(PAGINAS / "middenhuur.py", title="Middenhuur", url_path="middenhuur"),
        st.Page(PAGINAS / "verkoop.py", title="Verkoop", url_path="verkoop"),
        st.Page(PAGINAS / "afspraken.py", title="Afspraken", url_path="afspraken"),
        st.Page(PAGINAS / "plannen.py", title="Plannen", url_path="plannen"),
        st.Page(PAGINAS / "verduurzaming.py", title="Verduurzaming", url_path="verduurzaming"),
        st.Page(PAGINAS / "beschikbaarheid.py", title="Beschikbaarheid", url_path="beschikbaarheid"),
        st.Page(PAGINAS / "jaarschijf.py", title="Jaarschijf", url_path="jaarschijf"),
        st.Page(PAGINAS / "aanleveren.py", title="Aanleveren", url_path="aanleveren"),
        st.Page(PAGINAS / "verantwoording.py", title="Verantwoording", url_path="verantwoording"),
    ]
)
raam(met_filters=pagina.url_path != "aanleveren")
pagina.run()
