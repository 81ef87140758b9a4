"""The script that Streamlit runs: which pages there are, what stands on all of them, and the page that was asked."""

from typing import Final

import streamlit as st

from prestatiemonitor.views.pagina import raam
from prestatiemonitor.views.paginas import PAGINAS, in_gebruik

# One list without section headings: Streamlit's headings break the list structure for screen readers.
_TITELS: Final = {
    "stand_van_zaken": "Stand van zaken",
    "afspraken": "Afspraken",
    "sociale_voorraad": "Sociale voorraad",
    "middenhuur": "Middenhuur",
    "toewijzing": "Toewijzing",
    "plannen": "Plannen",
    "plan": "Eén plan",
    "verordening": "Verordening",
    "wijzigingen": "Wijzigingen",
    "vooruitblik": "Vooruitblik",
    "verkoop": "Verkoop",
    "verduurzaming": "Verduurzaming",
    "beschikbaarheid": "Beschikbaarheid",
    "jaarschijf": "Jaarschijf",
    "stukken": "Stukken",
    "vergadering": "Vergadering",
    "aanleveren": "Aanleveren",
    "verantwoording": "Verantwoording",
}
pagina = st.navigation(
    [
        st.Page(PAGINAS / f"{naam}.py", title=titel, url_path=naam.replace("_", "-"), default=naam == "stand_van_zaken")
        for naam, titel in _TITELS.items()
        if in_gebruik(naam)
    ]
)
raam(met_filters=pagina.url_path != "aanleveren")
pagina.run()
