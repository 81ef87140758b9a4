"""Verantwoording of what people did: all they wrote and decided, to take along or take back, and the logbook."""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cache

import pandas as pd
import streamlit as st

from prestatiemonitor.exports.cijfers import als_csv, als_werkboek
from prestatiemonitor.exports.werkboek import XLSX
from prestatiemonitor.figuren.woorden import telling, tijdstip
from prestatiemonitor.store import BewaardOordeel, Opslag
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.intrekformulier import intrekformulier
from prestatiemonitor.views.notities import Notitie, correcties, oordelen
from prestatiemonitor.views.plannotities import Intrekbaar, intrekbaar, plannotities, trek_in
from prestatiemonitor.views.tabel import toon_leestabel


def toon_notities() -> None:
    """All that people wrote, on whatever peilmoment, with where it stands now; what stands can be withdrawn."""
    opslag = gegevens.opslag()
    gezegd, gecorrigeerd = oordelen(opslag, cache(_getoond)), correcties(opslag)
    over_plannen = plannotities(opslag)
    if not (gezegd or gecorrigeerd or over_plannen):
        st.write(
            "Er is nog niets bij de cijfers geschreven: geen oordeel, opmerking of correctie, en geen besluit of "
            "toelichting over een plan."
        )
        return
    st.write(
        "Alles wat mensen bij de cijfers en de plannen schreven en besloten, op elk peilmoment, het nieuwste eerst. Er "
        "gaat niets verloren: ook wat is ingetrokken of bij geen cijfer meer hoort, blijft hier staan."
    )
    if los := sum(notitie.los for notitie in (*gezegd, *gecorrigeerd)):
        aantal = telling(los, "aantekening staat", "aantekeningen staan")
        st.warning(f"{aantal} nu bij geen enkel cijfer. De laatste kolom zegt waarom.")
    tabellen = {
        "Oordelen en opmerkingen": _tabel(gezegd, "Oordeel of opmerking"),
        "Correcties": _tabel(gecorrigeerd, "Van, naar en reden"),
        **over_plannen,
    }
    _meenemen(tabellen)
    for kop, tabel in tabellen.items():
        if len(tabel):
            st.subheader(kop, anchor=False)
            toon_leestabel(tabel, kop, hoogstens=len(tabel))
    if not gegevens.toont_voorbeeld():
        staand = [notitie for notitie in (*gezegd, *gecorrigeerd) if notitie.staat]
        _intrekken(opslag, [*staand, *intrekbaar(opslag)])


def _meenemen(tabellen: Mapping[str, pd.DataFrame]) -> None:
    """All of it in one workbook."""
    gevuld = {kop: tabel for kop, tabel in tabellen.items() if len(tabel)}
    st.download_button(
        "Aantekeningen en besluiten als Excel",
        lambda: als_werkboek(gevuld, ["Wat mensen schreven en besloten", "Ook wat is ingetrokken staat erbij."]),
        "aantekeningen-en-besluiten.xlsx",
        XLSX,
        key="xlsx-aantekeningen",
        on_click="ignore",
    )


def _getoond(peilmoment: dt.date) -> set[int]:
    uitkomsten = gegevens.stand_op(peilmoment).uitkomsten
    return {gezegd.nummer for uitkomst in uitkomsten for gezegd in uitkomst.mensoordelen}


def _tabel(notities: Sequence[Notitie], gezegd: str) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Wat": notitie.naam,
            "Waarover": notitie.waarover,
            gezegd: notitie.gezegd,
            "Door": notitie.van_wie,
            **({"Wat er toen stond": notitie.toen} if notitie.toen else {}),
            "Waar het nu staat": notitie.nu,
        }
        for notitie in notities
    )


def _intrekken(opslag: Opslag, staand: Sequence[Notitie | Intrekbaar]) -> None:
    if not staand:
        return
    with st.expander("Een oordeel, opmerking, correctie, besluit of toelichting intrekken", icon=":material/undo:"):
        if intrekformulier("Aantekening", staand, _naam, lambda n, r, w: _trek_in(opslag, n, r, w), "notitie-weg"):
            st.rerun()


def _naam(notitie: Notitie | Intrekbaar) -> str:
    return notitie.naam if isinstance(notitie, Intrekbaar) else f"{notitie.naam}: {notitie.waarover}"


def _trek_in(opslag: Opslag, notitie: Notitie | Intrekbaar, reden: str, wie: str) -> None:
    if isinstance(notitie, Intrekbaar):
        trek_in(opslag, notitie, reden, wie)
    elif isinstance(notitie.wat, BewaardOordeel):
        opslag.trek_oordeel_in(notitie.wat.id, reden=reden, wie=wie)
    else:
        opslag.trek_correctie_in(notitie.wat.id, reden=reden, wie=wie)


def toon_logboek() -> None:
    """Everything that was ever done in the store, newest first."""
    st.write("Wat er in de monitor is gedaan, het nieuwste eerst. Het logboek wordt alleen aangevuld.")
    regels = gegevens.opslag().logboek()
    tabel = pd.DataFrame(
        {
            "Wanneer": [tijdstip(moment) for moment in regels["wanneer"]],
            "Wie": regels["wie"],
            "Handeling": regels["handeling"],
            "Levering": regels["levering_id"],
            "Toelichting": regels["toelichting"],
        }
    )
    st.download_button(
        "Logboek als CSV", lambda: als_csv(tabel), "logboek.csv", "text/csv", key="csv-logboek", on_click="ignore"
    )
    toon_leestabel(tabel, "Het logboek")
