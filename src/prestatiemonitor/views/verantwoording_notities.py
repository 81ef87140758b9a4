"""Verantwoording of what people did: all verdicts, remarks and corrections, taking one back, and the logbook."""

import datetime as dt
from collections.abc import Sequence
from functools import cache

import pandas as pd
import streamlit as st

from prestatiemonitor.exports.cijfers import als_csv
from prestatiemonitor.figuren.woorden import telling, tijdstip
from prestatiemonitor.store import BewaardOordeel, Opslag
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.intrekformulier import intrekformulier
from prestatiemonitor.views.notities import Notitie, correcties, oordelen
from prestatiemonitor.views.tabel import toon_leestabel


def toon_notities() -> None:
    """All that people wrote, on whatever peilmoment, with where it stands now; what stands can be withdrawn."""
    opslag = gegevens.opslag()
    gezegd, gecorrigeerd = oordelen(opslag, cache(_getoond)), correcties(opslag)
    if not (gezegd or gecorrigeerd):
        st.write("Er is nog niets bij de cijfers geschreven: geen oordeel, opmerking of correctie.")
        return
    st.write(
        "Alles wat partijen bij de cijfers schreven, op elk peilmoment, het nieuwste eerst. Er gaat niets verloren: "
        "ook wat is ingetrokken of bij geen cijfer meer hoort, blijft hier staan."
    )
    if los := sum(notitie.los for notitie in (*gezegd, *gecorrigeerd)):
        aantal = telling(los, "aantekening staat", "aantekeningen staan")
        st.warning(f"{aantal} nu bij geen enkel cijfer. De laatste kolom zegt waarom.")
    _tabel("Oordelen en opmerkingen", gezegd, "Oordeel of opmerking")
    _tabel("Correcties", gecorrigeerd, "Van, naar en reden")
    if not gegevens.toont_voorbeeld():
        _intrekken(opslag, [notitie for notitie in (*gezegd, *gecorrigeerd) if notitie.staat])


def _getoond(peilmoment: dt.date) -> set[int]:
    uitkomsten = gegevens.stand_op(peilmoment).uitkomsten
    return {gezegd.nummer for uitkomst in uitkomsten for gezegd in uitkomst.mensoordelen}


def _tabel(kop: str, notities: Sequence[Notitie], gezegd: str) -> None:
    if not notities:
        return
    st.subheader(kop, anchor=False)
    regels = [
        {
            "Wat": notitie.naam,
            "Waarover": notitie.waarover,
            gezegd: notitie.gezegd,
            "Door": notitie.van_wie,
            **({"Wat er toen stond": notitie.toen} if notitie.toen else {}),
            "Waar het nu staat": notitie.nu,
        }
        for notitie in notities
    ]
    toon_leestabel(pd.DataFrame(regels), kop, hoogstens=len(regels))


def _intrekken(opslag: Opslag, staand: Sequence[Notitie]) -> None:
    if not staand:
        return
    with st.expander("Een oordeel, opmerking of correctie intrekken", icon=":material/undo:"):
        if intrekformulier("Aantekening", staand, _naam, lambda n, r, w: _trek_in(opslag, n, r, w), "notitie-weg"):
            st.rerun()


def _naam(notitie: Notitie) -> str:
    return f"{notitie.naam}: {notitie.waarover}"


def _trek_in(opslag: Opslag, notitie: Notitie, reden: str, wie: str) -> None:
    if isinstance(notitie.wat, BewaardOordeel):
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
