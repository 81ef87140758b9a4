"""Plannen, meenemen: all plans of the peilmoment as one flat list, which the monitor itself reads back unchanged."""

import streamlit as st

from prestatiemonitor.charts.opmaak import bronregel
from prestatiemonitor.exports.sjabloon import vul_sjabloon
from prestatiemonitor.figuren import Stand
from prestatiemonitor.tables.schemas import tabellen_van

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def planlijst(stand: Stand) -> None:
    """A workbook with the plans and their homes in the monitor's own layout, corrections in it."""
    tabellen = {t.naam: t for t in tabellen_van("planmonitor") if t.naam in stand.moment.tabellen}
    if "plannen" not in tabellen:
        return
    st.header("De hele planlijst meenemen", anchor=False)
    bron = bronregel([stand.leveringen["planmonitor"].bestandsnaam], stand.moment.peildatum)
    st.write(
        "Alle plannen met hun woningen als platte lijst in Excel, in de indeling van het sjabloon: om te controleren, "
        "ergens anders aan te leveren of later weer in te lezen. Vertrouwelijke plannen staan er ook in."
    )
    st.download_button(
        "Planlijst als Excel",
        lambda: vul_sjabloon(
            "planmonitor",
            {naam: tabel.vorm(stand.moment.tabellen[naam]) for naam, tabel in tabellen.items()},
            kenmerk=bron,
        ),
        f"planlijst-{stand.moment.peildatum.isoformat()}.xlsx",
        _XLSX,
        key="planlijst",
        on_click="ignore",
    )
