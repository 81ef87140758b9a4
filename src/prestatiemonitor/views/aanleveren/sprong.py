"""What shows of a workbook beside earlier deliveries, on the page where it is delivered: computed once per reading."""

from dataclasses import replace

import streamlit as st

from prestatiemonitor.aanlevering import naast_eerdere
from prestatiemonitor.readers import Inlezing
from prestatiemonitor.tables.meldingen import Melding
from prestatiemonitor.views import gegevens


def met_sprongen(inlezing: Inlezing, welke: tuple[str, str]) -> Inlezing:
    """The reading with the meldingen that only show beside earlier deliveries, to show and to store."""
    if inlezing.soort is None or inlezing.heeft_fout:
        return inlezing
    opslag = gegevens.eigen_opslag()
    eerdere = (lev for lev in opslag.leveringen() if lev.soort == inlezing.soort)
    nummers = tuple(tuple(regel.id for regel in regels) for regels in (eerdere, opslag.planbesluiten()))
    erbij = _naast_eerdere((*welke, inlezing.soort, *nummers), inlezing)
    return replace(inlezing, meldingen=[*inlezing.meldingen, *erbij])


@st.cache_data(max_entries=50, show_spinner=False)
def _naast_eerdere(welke: tuple[object, ...], _inlezing: Inlezing) -> list[Melding]:
    """`welke`: workbook, answers, kind, earlier deliveries (which are read only once) and decisions on plans."""
    return naast_eerdere(gegevens.eigen_opslag(), _inlezing)
