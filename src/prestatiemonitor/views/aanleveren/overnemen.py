"""Corrections of earlier deliveries that a workbook undoes by giving the same value again: told, and taken over."""

from collections.abc import Sequence

import streamlit as st

from prestatiemonitor.aanlevering import herhalingen, neem_over
from prestatiemonitor.figuren.woorden import telling
from prestatiemonitor.readers import Inlezing
from prestatiemonitor.store import Levering, OpslagFout
from prestatiemonitor.tables.herhaling import Herhaling
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.woorden import md


def herhaalde_correcties(inlezing: Inlezing) -> tuple[Herhaling, ...]:
    """The corrections of earlier deliveries that this workbook gives again as they were before."""
    if inlezing.soort is None or inlezing.heeft_fout:
        return ()
    return herhalingen(gegevens.eigen_opslag(), inlezing.soort, inlezing.tabellen)


def kies_correcties(herhaald: Sequence[Herhaling]) -> list[Herhaling]:
    """Those that a person wants to carry out in this workbook too; nothing to choose where there are none."""
    if not herhaald:
        return []
    een, meer = "waarde die eerder is gecorrigeerd", "waarden die eerder zijn gecorrigeerd"
    st.write(f"In dit werkboek {'staat' if len(herhaald) == 1 else 'staan'} {telling(len(herhaald), een, meer)}:")
    return [herhaling for n, herhaling in enumerate(herhaald) if st.checkbox(_keuze(herhaling), key=f"overnemen-{n}")]


def over(levering: Levering, gekozen: Sequence[Herhaling], wie: str) -> str:
    """Carry the chosen corrections out in the delivery that was kept, and say what was done in Dutch."""
    try:
        neem_over(gegevens.eigen_opslag(), levering, gekozen, wie)
    except (OpslagFout, ValueError) as fout:
        return f"Een correctie is niet overgenomen: {md(fout)}."
    if not gekozen:
        return ""
    return f"{telling(len(gekozen), 'correctie is', 'correcties zijn')} overgenomen."


def _keuze(herhaling: Herhaling) -> str:
    eerder = herhaling.correctie
    kolom = TABELLEN[eerder.tabel][eerder.kolom].label
    return (
        f"Neem de correctie over: {md(kolom)} in {md(herhaling.plaats)} was {md(eerder.was or 'leeg')} en wordt "
        f"{md(eerder.wordt or 'leeg')} ({md(eerder.reden)}, {md(eerder.wie)})"
    )
