"""Figures to take along: as CSV and as workbook, with source, receipt, verdicts and remarks."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from prestatiemonitor.charts.opmaak import bronregel
from prestatiemonitor.exports.cijfers import als_csv, als_werkboek
from prestatiemonitor.exports.werkboek import XLSX
from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.kanttekeningen import kanttekeningen
from prestatiemonitor.figuren.oordeel import oordeelregels
from prestatiemonitor.indicators import Uitkomst
from prestatiemonitor.indicators.bewijs import Bewijs


def downloads(
    stand: Stand,
    naam: str,
    kop: str,
    cijfers: pd.DataFrame,
    *,
    toelichting: Sequence[str] = (),
    uitkomsten: Sequence[Uitkomst] = (),
    bewijzen: Sequence[Bewijs] = (),
) -> None:
    """Buttons that give the figures as CSV and as workbook, with their source and peildatum.

    Of `uitkomsten` the verdicts, computed and of parties, and the corrections go with them.
    """
    bestandsnaam = f"{naam}-{stand.moment.peildatum.isoformat()}"
    bron = bronregel(stand.bestanden(), stand.moment.peildatum)
    bewijzen = bewijzen or ([stand.moment.bewijs] if stand.moment.bewijs else [])

    def regels() -> list[str]:
        return [kop, *toelichting, *oordeelregels(uitkomsten), *kanttekeningen(uitkomsten), bron]

    kolommen = st.columns([1, 1, 2])
    kolommen[0].download_button(
        "Cijfers als CSV",
        lambda: als_csv(zelfstandig(cijfers, uitkomsten, bewijzen)),
        f"{bestandsnaam}.csv",
        "text/csv",
        key=f"csv-{naam}",
        on_click="ignore",
        width="stretch",
    )
    kolommen[1].download_button(
        "Cijfers als Excel",
        lambda: als_werkboek({"Cijfers": cijfers}, [*regels(), *(r for bewijs in bewijzen for r in bewijs.regels())]),
        f"{bestandsnaam}.xlsx",
        XLSX,
        key=f"xlsx-{naam}",
        on_click="ignore",
        width="stretch",
    )


def zelfstandig(cijfers: pd.DataFrame, uitkomsten: Sequence[Uitkomst], bewijzen: Sequence[Bewijs]) -> pd.DataFrame:
    """The figures with in every row what a CSV has no other place for: its receipt, the verdicts and the remarks."""
    erbij = {"Oordelen": "; ".join(oordeelregels(uitkomsten)), "Kanttekeningen": " ".join(kanttekeningen(uitkomsten))}
    met = cijfers.assign(**erbij) if uitkomsten else cijfers
    return met if "Bewijs" in met or not bewijzen else met.assign(Bewijs=bewijzen[0].kenmerk)
