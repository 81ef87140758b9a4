"""Plannen, meenemen: all plans of the peilmoment, flat or as the province has them; the monitor reads both back."""

from functools import partial

import streamlit as st

from prestatiemonitor.charts.opmaak import bronregel
from prestatiemonitor.exports.planlijst import PLAT, PROVINCIE, maak_planlijst, naam_planlijst
from prestatiemonitor.exports.provincie import wat_niet_past
from prestatiemonitor.exports.werkboek import XLSX
from prestatiemonitor.figuren import Stand
from prestatiemonitor.views.figuur import bewaard


def planlijst(stand: Stand) -> None:
    """Workbooks with the plans and their homes, corrections in them, and what the province's form cannot hold."""
    tabellen = stand.moment.tabellen
    if "plannen" not in tabellen:
        return
    st.header("De hele planlijst meenemen", anchor=False)
    welke = f"Alle plannen in {stand.kern}" if stand.kern else "Alle plannen"
    st.write(
        f"{welke} met hun woningen als platte lijst in Excel, in de indeling van het sjabloon: om te controleren, "
        "ergens anders aan te leveren of later weer in te lezen. Vertrouwelijke plannen staan er ook in."
    )
    _knop(stand, PLAT, "Planlijst als Excel")
    st.write(
        "Dezelfde plannen in de vorm van de provincie, met de bladen Planregistratie en DetailPlanning; wat die vorm "
        "niet kent, staat in eigen kolommen erachter. De monitor leest elk bestand terug voordat u het krijgt, als "
        "dezelfde plannen met dezelfde woningen. Is toch iets anders, dan noemt het blad Toelichting dat per plan."
    )
    _knop(stand, PROVINCIE, "Planlijst in de vorm van de provincie")
    st.write("Wat de vorm anders vraagt:\n\n" + "\n".join(f"- {zin}" for zin in _past_niet(stand)))


@bewaard
def _past_niet(stand: Stand) -> list[str]:
    return wat_niet_past(stand.moment.tabellen["plannen"], stand.moment.tabellen["programma"])


def _knop(stand: Stand, vorm: str, label: str) -> None:
    bron = bronregel([stand.leveringen["planmonitor"].bestandsnaam], stand.moment.peildatum)
    st.download_button(
        label,
        partial(maak_planlijst, vorm, stand.moment.tabellen, kenmerk=bron),
        naam_planlijst(vorm, stand.moment.peildatum),
        XLSX,
        key="planlijst" if vorm == PLAT else f"planlijst-{vorm}",
        on_click="ignore",
    )
