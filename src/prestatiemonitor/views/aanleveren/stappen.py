"""The steps of delivering a workbook: choose, answer, look at what was read, confirm; nothing is stored before."""

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import PurePath

import streamlit as st

from prestatiemonitor.aanlevering import (
    bewaar,
    eerdere_levering,
    herhaalmeldingen,
    op_peildatum,
)
from prestatiemonitor.exports.sjabloon import maak_sjabloon
from prestatiemonitor.exports.werkboek import XLSX
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.readers import Indeling, Inlezing, read_workbook
from prestatiemonitor.readers.controle.toekomst import VROEG
from prestatiemonitor.store import LeveringBestaatAl
from prestatiemonitor.tables.herhaling import Herhaling
from prestatiemonitor.tables.waarden import LEVERINGSOORTEN
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.aanleveren import toestand
from prestatiemonitor.views.aanleveren.afzender import kies_afzender
from prestatiemonitor.views.aanleveren.geheugen import leesgeheugen
from prestatiemonitor.views.aanleveren.overnemen import herhaalde_correcties, kies_correcties, over
from prestatiemonitor.views.aanleveren.sprong import met_sprongen
from prestatiemonitor.views.aanleveren.stijl import stijl
from prestatiemonitor.views.aanleveren.voorvertoning import conclusie, voorvertoning
from prestatiemonitor.views.aanleveren.vragen import vragenstap
from prestatiemonitor.views.filters import toon_peilmoment
from prestatiemonitor.views.pagina import donker
from prestatiemonitor.views.paginas import PAGINAS
from prestatiemonitor.views.woorden import md

_HERKEN = "herken het zelf"
_EERSTE_DAG = dt.date(2015, 1, 1)  # before it no woonvisie of this agreement was in force
_BEWAARD = "_bewaarde_levering"
_BESTANDEN = "_hoeveelste_bestand"
_SOORTEN = ["xlsx", "xlsm", "xls", "ods", "csv"]


def sjablonen() -> None:
    """The templates to download."""
    with st.expander("Sjablonen", icon=":material/download:"):
        st.write("Hebt u nog geen werkboek? Vul een van deze sjablonen in; de monitor leest ze zonder vragen.")
        for kolom, soort in zip(st.columns(2), LEVERINGSOORTEN, strict=True):
            kolom.download_button(
                f"Sjabloon {soort}",
                partial(maak_sjabloon, soort),
                f"sjabloon-{soort}.xlsx",
                XLSX,
                key=f"sjabloon-{soort}",
                on_click="ignore",
                width="stretch",
            )


def aanleverstappen() -> None:
    """Choose a file, answer what is asked, see what was read, and confirm."""
    st.html(stijl(donker()))
    _meld_bewaard()
    bestand = st.file_uploader(
        "Stap 1. Kies een werkboek (.xlsx, .xlsm, .xls, .ods of .csv, hoogstens 10 MB)",
        _SOORTEN,
        key=f"bestand-{st.session_state.get(_BESTANDEN, 0)}",
    )
    links, rechts = st.columns(2)
    with links:
        afzender = kies_afzender()
    keuze = rechts.selectbox("Soort levering", [_HERKEN, *LEVERINGSOORTEN], key="soort")
    if bestand is not None:
        lees_en_bevestig(bestand.getvalue(), bestand.name, None if keuze == _HERKEN else keuze, afzender)


def lees_en_bevestig(inhoud: bytes, naam: str, soort: str | None, afzender: str) -> None:
    """All steps after a file was chosen."""
    sleutel = hashlib.sha256(inhoud).hexdigest()

    def lees(indeling: Indeling) -> Inlezing:
        return leesgeheugen().haal(
            (sleutel, naam, soort, indeling.model_dump_json()),
            lambda: read_workbook(inhoud, naam, soort=soort, indeling=indeling),
        )

    with st.status("Het werkboek wordt gelezen…", expanded=False) as voortgang:
        toestand.zoek_eerdere_antwoorden(sleutel, afzender, gegevens.eigen_opslag(), lees)
        nu = toestand.toestand(sleutel)
        inlezing = lees(nu.indeling)
        voor = lees(nu.vorige) if nu.vorige is not None else None
        voortgang.update(label=f"‘{md(naam)}’ is gelezen.", state="error" if inlezing.heeft_fout else "complete")
    if inlezing.leesbaar:
        st.header("Stap 2. Wat de monitor van u wil weten", anchor=False)
        vragenstap(inlezing, voor, sleutel, PurePath(naam).stem)
    inlezing = met_sprongen(inlezing, (sleutel, nu.indeling.model_dump_json()))
    herhaald = herhaalde_correcties(inlezing)
    inlezing = replace(inlezing, meldingen=[*inlezing.meldingen, *herhaalmeldingen(herhaald)])
    st.header("Stap 3. Controleer wat er gelezen is" if inlezing.leesbaar else "Dit is niet te lezen", anchor=False)
    conclusie(inlezing)
    if inlezing.leesbaar:
        voorvertoning(inlezing, sleutel, inhoud)
        st.header("Stap 4. Bevestig", anchor=False)
        _bevestig(inlezing, inhoud, nu.indeling, afzender, herhaald)


def _bevestig(
    inlezing: Inlezing, inhoud: bytes, indeling: Indeling, afzender: str, herhaald: Sequence[Herhaling]
) -> None:
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
    if indeling.bladen:
        st.write(
            f"Uw antwoorden worden bewaard bij de levering, en onthouden voor het volgende werkboek van {md(afzender)}."
            if afzender
            else "Kies bij stap 1 van wie het werkboek is; dan onthoudt de monitor uw antwoorden voor de volgende keer."
        )
    ingevuld = _formulier(inlezing, herhaald)
    if ingevuld is None:
        return
    peildatum, wie, opmerkingen, overnemen = ingevuld
    try:
        levering = bewaar(
            eigen,
            inlezing,
            inhoud,
            peildatum=peildatum,
            wie=wie,
            opmerkingen=opmerkingen,
            afzender=afzender,
            indeling=indeling,
        )
    except LeveringBestaatAl as bestaat:
        st.warning(md(bestaat))
        return
    let_op = [m.melding for m in op_peildatum(inlezing, peildatum).meldingen if m.code in VROEG]
    st.session_state[_BEWAARD] = " ".join(
        [
            f"De {levering.soort} met peildatum {datum(levering.peildatum)} is bewaard.",
            *map(md, let_op),
            over(levering, overnemen, wie),
        ]
    )
    # an uploader under a new key is an empty one
    st.session_state[_BESTANDEN] = st.session_state.get(_BESTANDEN, 0) + 1
    toon_peilmoment(levering.peildatum)
    st.rerun()


def _formulier(
    inlezing: Inlezing, herhaald: Sequence[Herhaling]
) -> tuple[dt.date, str, str, Sequence[Herhaling]] | None:
    """Peildatum (proposed where the workbook names one), name, remarks, corrections to take over; None until sent."""
    voorstel, plaats = inlezing.genoemde_peildatum or (None, "")
    if voorstel is not None and voorstel < _EERSTE_DAG:
        voorstel = None
    with st.form("bevestigen"):
        peildatum = st.date_input(
            "Peildatum van de gegevens", value=voorstel, format="DD-MM-YYYY", min_value=_EERSTE_DAG
        )
        if voorstel is not None:
            st.caption(f"Voorstel uit het werkboek: {datum(voorstel)} staat in cel {md(plaats)}. Klopt dat?")
        wie = st.text_input("Uw naam", placeholder="Voor- en achternaam")
        opmerkingen = st.text_area("Opmerkingen (mag leeg blijven)")
        overnemen = kies_correcties(herhaald)
        verstuurd = st.form_submit_button("Bevestigen en bewaren", type="primary")
    if not verstuurd:
        return None
    if not isinstance(peildatum, dt.date) or not wie.strip():
        st.error("Vul de peildatum en uw naam in; daarna kunt u bevestigen.")
        return None
    return peildatum, wie.strip(), opmerkingen.strip(), overnemen


def _meld_bewaard() -> None:
    if tekst := st.session_state.pop(_BEWAARD, None):
        st.success(tekst, icon=":material/check_circle:")
        st.page_link(PAGINAS / "stand_van_zaken.py", label="Naar de stand van zaken")
