"""What an answer did: plans, homes, questions and meldingen before it and now."""

from collections.abc import Mapping
from html import escape

import streamlit as st

from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.readers import Inlezing
from prestatiemonitor.tables.schemas import TABELLEN


def tellers(inlezing: Inlezing) -> dict[str, int]:
    """The numbers that show what a reading is, by their Dutch name."""
    tabellen = inlezing.tabellen
    uit: dict[str, int] = {}
    if "programma" in tabellen:
        programma = tabellen["programma"]
        uit["Plannen"] = len(tabellen["plannen"])
        for soort, naam in (("nieuwbouw", "Nieuwe woningen"), ("sloop", "Te slopen woningen")):
            uit[naam] = int(programma.loc[programma["soort"] == soort, "aantal"].sum())
        if not uit["Te slopen woningen"]:
            del uit["Te slopen woningen"]
    else:
        uit |= {TABELLEN[naam].label: len(tabel) for naam, tabel in tabellen.items() if len(tabel)}
    ernst = [melding.ernst for melding in inlezing.meldingen]
    return uit | {"Fouten": ernst.count("fout"), "Waarschuwingen": ernst.count("waarschuwing")}


def toon_tellers(nu: Inlezing, voor: Inlezing | None) -> None:
    """The numbers of a reading, each beside what it was before the last answer."""
    st.html(tellerlijst(tellers(nu), None if voor is None else tellers(voor)))


def tellerlijst(nu: Mapping[str, int], voor: Mapping[str, int] | None) -> str:
    """The numbers as a list in HTML; a number that changed says what it was."""
    namen = list(dict.fromkeys([*nu, *(voor or {})]))
    delen = "".join(
        f"<div><dt>{escape(naam)}</dt><dd>{getal(nu.get(naam, 0))}{_was(naam, nu, voor)}</dd></div>" for naam in namen
    )
    return f'<dl class="pm-tellers">{delen}</dl>'


def _was(naam: str, nu: Mapping[str, int], voor: Mapping[str, int] | None) -> str:
    if voor is None:
        return ""
    was = voor.get(naam, 0)
    if was == nu.get(naam, 0):
        return "<small>onveranderd</small>"
    return f'<small class="pm-anders">was {getal(was)}</small>'
