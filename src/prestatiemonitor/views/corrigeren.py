"""Correcting a value that is known to be wrong in a delivery, and taking a correction back; the delivery stays."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

import streamlit as st

from prestatiemonitor.indicators import Uitkomst
from prestatiemonitor.store import AantekeningAlIngetrokken, Levering
from prestatiemonitor.tables.correctie import Correctie, als_tekst, lees_waarde
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.gegevens import Stand
from prestatiemonitor.views.herkomst import omschrijvingen
from prestatiemonitor.views.woorden import md, tijdstip

_ALLEEN_LEZEN = ("bron", "plan_sleutel", "label_bron", "planstatus_bron", "status_bron")


class _Rij(NamedTuple):
    """A table row behind a figure, by its table and row label."""

    tabel: str
    regel: int
    plaats: str
    wat: str


def corrigeren(stand: Stand, uitkomsten: Sequence[Uitkomst], naam: str) -> None:
    """A form under the cells of a figure: which cell, which value, why and who."""
    rijen = _rijen(stand, uitkomsten)
    with st.expander("Een cijfer corrigeren dat niet klopt", icon=":material/edit:"):
        st.write(
            "De levering blijft zoals zij is; de monitor rekent met uw waarde en laat overal zien dat zij is "
            "gecorrigeerd. Beter is een nieuwe levering, als die er kan komen."
        )
        rij = st.selectbox(
            "Welke regel?", rijen, index=None, format_func=_regelnaam, key=f"corrigeer-rij-{naam}",
            placeholder="kies een regel uit het werkboek",
        )  # fmt: skip
        if rij is not None:
            _formulier(stand, rij, naam)
        _eerder(stand, {rij.tabel for rij in rijen}, naam)


def _regelnaam(rij: _Rij) -> str:
    return f"{rij.plaats}: {rij.wat}"


def _rijen(stand: Stand, uitkomsten: Sequence[Uitkomst]) -> list[_Rij]:
    regels: dict[str, set[int]] = {}
    for bron in (bron for uitkomst in uitkomsten for bron in uitkomst.bronnen):
        regels.setdefault(bron.tabel, set()).update(bron.regels)
    uit = []
    for naam, nummers in regels.items():
        tabel = stand.moment.tabellen[naam]
        frame = tabel.loc[[nummer for nummer in sorted(nummers) if nummer in tabel.index]]
        paren = zip(frame.index.tolist(), frame["bron"].fillna("").tolist(), omschrijvingen(naam, frame), strict=True)
        uit += [_Rij(naam, int(nummer), str(plaats), wat) for nummer, plaats, wat in paren]
    return uit


def _formulier(stand: Stand, rij: _Rij, naam: str) -> None:
    kolommen = [kolom for kolom in TABELLEN[rij.tabel].kolommen if kolom.naam not in _ALLEEN_LEZEN]
    telt = next((n for n, kolom in enumerate(kolommen) if kolom.naam in ("aantal", "waarde")), 0)
    kolom = st.selectbox(
        "Wat klopt er niet?", kolommen, index=telt, format_func=lambda k: k.label, key=f"corrigeer-kolom-{naam}"
    )
    was = als_tekst(stand.moment.tabellen[rij.tabel].loc[rij.regel, kolom.naam])
    st.caption(f"Nu staat er: {md(was) if was else 'niets'}. {md(kolom.uitleg)}")
    with st.form(f"corrigeer-{naam}"):
        wordt = st.text_input("De juiste waarde (leeg is onbekend)")
        reden, wie = st.text_input("Reden en bron"), st.text_input("Uw naam")
        verstuurd = st.form_submit_button("Correctie bewaren")
    if not verstuurd:
        return
    if not (reden.strip() and wie.strip()):
        st.error("Vul de reden en uw naam in; daarna kunt u de correctie bewaren.")
        return
    try:
        nieuw = als_tekst(lees_waarde(kolom, wordt))
    except ValueError as fout:
        st.error(f"{md(fout)}.")
        return
    if nieuw == was:
        st.warning("Dat staat er al: er is niets te corrigeren.")
        return
    correctie = Correctie(
        rij.tabel, rij.regel, kolom.naam, was, nieuw, rij.plaats, reden.strip(), wie.strip(), dt.datetime.now(dt.UTC)
    )
    gegevens.opslag().corrigeer(_levering(stand, rij.tabel).id, correctie)
    st.rerun()


def _levering(stand: Stand, tabel: str) -> Levering:
    return stand.leveringen[TABELLEN[tabel].levering or ""]


def _eerder(stand: Stand, tabellen: set[str], naam: str) -> None:
    """The corrections that stand on these tables, and taking one back."""
    opslag = gegevens.opslag()
    staand = [
        bewaard
        for nummer in dict.fromkeys(_levering(stand, tabel).id for tabel in sorted(tabellen))
        for bewaard in opslag.correcties(nummer)
        if bewaard.correctie.tabel in tabellen
    ]
    if not staand:
        return
    st.write("Correcties die nu gelden:")
    for bewaard in staand:
        c = bewaard.correctie
        van = f"{c.kolom}: {c.was or 'leeg'} is {c.wordt or 'leeg'}, {c.reden} ({c.wie}, {tijdstip(c.wanneer)})"
        st.markdown(f"- {md(c.plaats)}, {md(van)}")
    with st.form(f"correctie-weg-{naam}", clear_on_submit=True):
        weg = st.selectbox(
            "Correctie intrekken", staand, index=None, placeholder="kies een correctie",
            format_func=lambda b: f"{b.correctie.plaats}: {b.correctie.was or 'leeg'} is {b.correctie.wordt or 'leeg'}",
        )  # fmt: skip
        reden, wie = st.text_input("Reden"), st.text_input("Uw naam")
        verstuurd = st.form_submit_button("Intrekken")
    if not verstuurd:
        return
    if weg is None or not (reden.strip() and wie.strip()):
        st.error("Kies een correctie en vul de reden en uw naam in.")
        return
    try:
        opslag.trek_correctie_in(weg.id, reden=reden.strip(), wie=wie.strip())
    except AantekeningAlIngetrokken as fout:
        st.warning(md(fout))
        return
    st.rerun()
