"""The steps of delivering a workbook: choose, read, look at what was understood, confirm. Nothing is stored before."""

import datetime as dt
import hashlib

import streamlit as st

from prestatiemonitor.aanlevering import bewaar, eerdere_levering
from prestatiemonitor.exports.sjabloon import maak_sjabloon
from prestatiemonitor.readers import Indeling, Inlezing, read_workbook
from prestatiemonitor.store import LeveringBestaatAl
from prestatiemonitor.tables.waarden import LEVERINGSOORTEN
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.filters import toon_peilmoment
from prestatiemonitor.views.paginas import PAGINAS
from prestatiemonitor.views.toewijzen import toegewezen
from prestatiemonitor.views.voorvertoning import voorvertoning
from prestatiemonitor.views.woorden import datum, md

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_HERKEN = "herken het zelf"
_BEWAARD = "_bewaarde_levering"


def sjablonen() -> None:
    """The templates to download."""
    with st.expander("Sjablonen", icon=":material/download:"):
        st.write("Hebt u nog geen werkboek? Vul een van deze sjablonen in; de monitor leest ze zonder vragen.")
        for kolom, soort in zip(st.columns(2), LEVERINGSOORTEN, strict=True):
            kolom.download_button(
                f"Sjabloon {soort}",
                lambda soort=soort: maak_sjabloon(soort),  # type: ignore[misc]
                f"sjabloon-{soort}.xlsx",
                _XLSX,
                key=f"sjabloon-{soort}",
                on_click="ignore",
                width="stretch",
            )


def aanleverstappen() -> None:
    """Choose a file, see what was read, and confirm."""
    _meld_bewaard()
    links, rechts = st.columns([3, 1])
    bestand = links.file_uploader(
        "Stap 1. Kies een werkboek (.xlsx, .xlsm, .xls of .ods, hoogstens 10 MB)",
        ["xlsx", "xlsm", "xls", "ods"],
        key="bestand",
    )
    keuze = rechts.selectbox("Soort levering", [_HERKEN, *LEVERINGSOORTEN], key="soort")
    if bestand is None:
        return
    inhoud = bestand.getvalue()
    soort = None if keuze == _HERKEN else keuze
    vingerafdruk = hashlib.sha256(inhoud).hexdigest()
    indeling = toegewezen(vingerafdruk)
    with st.status("Het werkboek wordt gelezen…", expanded=False) as voortgang:
        inlezing = _lees(inhoud, bestand.name, soort, indeling.model_dump_json())
        voortgang.update(
            label=f"‘{md(bestand.name)}’ is gelezen.", state="error" if inlezing.heeft_fout else "complete"
        )
    st.header("Stap 2. Controleer wat er gelezen is", anchor=False)
    voorvertoning(inlezing, indeling, vingerafdruk)
    st.header("Stap 3. Bevestig", anchor=False)
    _bevestig(inlezing, inhoud)


@st.cache_resource(max_entries=8, show_spinner=False)
def _lees(inhoud: bytes, naam: str, soort: str | None, indeling: str) -> Inlezing:
    return read_workbook(inhoud, naam, soort=soort, indeling=Indeling.model_validate_json(indeling))


def _bevestig(inlezing: Inlezing, inhoud: bytes) -> None:
    if inlezing.heeft_fout or inlezing.soort is None:
        st.error(
            "Deze levering kan nog niet worden bevestigd: los eerst de fouten hierboven op.", icon=":material/block:"
        )
        return
    eigen = gegevens.eigen_opslag()
    if eerder := eerdere_levering(eigen, inhoud, inlezing.soort):
        st.warning(
            f"Dit bestand is al aangeleverd: {eerder.soort} met peildatum {datum(eerder.peildatum)}, "
            f"door {md(eerder.wie)}. Er hoeft niets te worden bewaard."
        )
        return
    with st.form("bevestigen"):
        peildatum = st.date_input(
            "Peildatum van de gegevens", value=None, format="DD-MM-YYYY", min_value=dt.date(2015, 1, 1)
        )
        wie = st.text_input("Uw naam", placeholder="Voor- en achternaam")
        opmerkingen = st.text_area("Opmerkingen (mag leeg blijven)")
        verstuurd = st.form_submit_button("Bevestigen en bewaren", type="primary")
    if not verstuurd:
        return
    if not isinstance(peildatum, dt.date) or not wie.strip():
        st.error("Vul de peildatum en uw naam in; daarna kunt u bevestigen.")
        return
    try:
        levering = bewaar(
            eigen, inlezing, inhoud, peildatum=peildatum, wie=wie.strip(), opmerkingen=opmerkingen.strip()
        )
    except LeveringBestaatAl as bestaat:
        st.warning(md(bestaat))
        return
    st.session_state[_BEWAARD] = f"De {levering.soort} met peildatum {datum(levering.peildatum)} is bewaard."
    st.session_state.pop("bestand", None)
    toon_peilmoment(levering.peildatum)
    st.rerun()


def _meld_bewaard() -> None:
    if tekst := st.session_state.pop(_BEWAARD, None):
        st.success(tekst, icon=":material/check_circle:")
        st.page_link(PAGINAS / "stand_van_zaken.py", label="Naar de stand van zaken")
