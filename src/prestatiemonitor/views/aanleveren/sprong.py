"""What jumped against the previous delivery, on the page where a workbook is delivered: computed once per reading."""

from dataclasses import replace

import streamlit as st

from prestatiemonitor.aanlevering import sprongen, vorige_levering
from prestatiemonitor.readers import Inlezing
from prestatiemonitor.tables.meldingen import Melding
from prestatiemonitor.views import gegevens


def met_sprongen(inlezing: Inlezing, welke: tuple[str, str]) -> Inlezing:
    """The reading with the meldingen that only show beside the previous delivery, to show and to store."""
    vorige = vorige_levering(gegevens.eigen_opslag(), inlezing.soort) if inlezing.soort else None
    if vorige is None or inlezing.heeft_fout:
        return inlezing
    erbij = _sprongen((*welke, inlezing.soort, vorige.id), inlezing)
    return replace(inlezing, meldingen=[*inlezing.meldingen, *erbij])


@st.cache_data(max_entries=50, show_spinner=False)
def _sprongen(welke: tuple[object, ...], _inlezing: Inlezing) -> list[Melding]:
    """`welke`: workbook, answers, kind and previous delivery, which is read from the store only once."""
    return sprongen(gegevens.eigen_opslag().tabellen(int(str(welke[-1]))), _inlezing.tabellen)
