"""The deliveries that were kept: what, when and by whom, their files, and withdrawing one with a reason."""

import pandas as pd
import streamlit as st

from prestatiemonitor.figuren.woorden import datum, tijdstip
from prestatiemonitor.store import Intrekking, Levering
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.intrekformulier import intrekformulier
from prestatiemonitor.views.tabel import toon_tabel
from prestatiemonitor.views.woorden import md


def leveringentabel(leveringen: list[Levering]) -> pd.DataFrame:
    """One row per delivery, Dutch headings."""
    return pd.DataFrame(
        [
            {
                "Nummer": levering.id,
                "Soort": levering.soort,
                "Peildatum": datum(levering.peildatum),
                "Bestand": levering.bestandsnaam,
                "Door": levering.wie,
                "Aangeleverd": tijdstip(levering.wanneer),
                "Opmerkingen": levering.opmerkingen,
                "Ingetrokken": _intrekking(levering.intrekking),
                "Vingerafdruk (sha256)": levering.sha256,
            }
            for levering in leveringen
        ],
        columns=[
            "Nummer", "Soort", "Peildatum", "Bestand", "Door", "Aangeleverd", "Opmerkingen", "Ingetrokken",
            "Vingerafdruk (sha256)",
        ],
    )  # fmt: skip


def toon_leveringen() -> None:
    """All deliveries, withdrawn ones too, with a download of the file as it came."""
    opslag = gegevens.opslag()
    leveringen = opslag.leveringen(ook_ingetrokken=True)
    toon_tabel(leveringentabel(leveringen), "Alle leveringen")
    gekozen = st.selectbox(
        "Werkboek ophalen", leveringen, format_func=_naam, index=None, key="ophalen", placeholder="kies een levering"
    )
    if gekozen is not None:
        st.download_button(
            f"Download ‘{md(gekozen.bestandsnaam)}’",
            lambda: opslag.bestand(gekozen.id),
            gekozen.bestandsnaam,
            "application/octet-stream",
            on_click="ignore",
        )


def intrekken() -> None:
    """Withdraw a delivery of one's own; it stays readable, and no longer counts."""
    opslag = gegevens.eigen_opslag()
    leveringen = opslag.leveringen()
    if not leveringen:
        return
    with st.expander("Een levering intrekken", icon=":material/undo:"):
        st.write("Een ingetrokken levering blijft bewaard, maar telt niet meer mee.")
        if intrekformulier(
            "Levering",
            leveringen,
            _naam,
            lambda levering, reden, wie: opslag.trek_in(levering.id, reden=reden, wie=wie),
            "intrekken",
        ):
            st.rerun()


def _intrekking(intrekking: Intrekking | None) -> str:
    if intrekking is None:
        return ""
    return f"{tijdstip(intrekking.wanneer)} door {intrekking.wie}: {intrekking.reden}"


def _naam(levering: Levering) -> str:
    return f"{levering.soort} {datum(levering.peildatum)} (nr. {levering.id}, {levering.bestandsnaam})"
