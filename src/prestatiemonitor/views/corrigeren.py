"""Correcting a value that is known to be wrong in a delivery, and taking a correction back; the delivery stays."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import pandas as pd
import streamlit as st

from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.herkomst import omschrijvingen
from prestatiemonitor.figuren.woorden import tijdstip
from prestatiemonitor.indicators import Moment, Uitkomst, bronregels
from prestatiemonitor.store import BewaardeCorrectie, Levering, OpslagFout, geldende
from prestatiemonitor.tables.correctie import Correctie, als_tekst, lees_waarde, te_corrigeren, waarom_niet
from prestatiemonitor.tables.namen import met_namen
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.tables.tabel import Kolom
from prestatiemonitor.views.intrekformulier import intrekformulier, leeg_formulier, ververs
from prestatiemonitor.views.woorden import md


class _Rij(NamedTuple):
    """A table row behind a figure, by its table and row label."""

    tabel: str
    regel: int
    plaats: str
    wat: str


def corrigeren(stand: Stand, uitkomsten: Sequence[Uitkomst], naam: str) -> None:
    """A form under the cells of a figure: which cell, which value, why and who."""
    rijen = _rijen(stand.moment, uitkomsten)
    with st.expander("Een cijfer corrigeren dat niet klopt", icon=":material/edit:"):
        if stand.voorbeeld:
            st.write("Dit is het voorbeeld: in uw eigen leveringen kunt u hier een cijfer corrigeren.")
            return
        st.write(
            "De levering blijft zoals zij is; de monitor rekent met uw waarde en laat overal zien dat zij is "
            "gecorrigeerd. Beter is een nieuwe levering, als die er kan komen."
        )
        rij = st.selectbox(
            "Welke regel?", rijen, index=None, format_func=lambda rij: f"{rij.plaats}: {rij.wat}",
            key=f"corrigeer-rij-{naam}", placeholder="kies een regel uit het werkboek",
        )  # fmt: skip
        if rij is not None:
            _formulier(stand, rij, naam)
        _eerder(stand, {rij.tabel for rij in rijen}, naam)


def _rijen(moment: Moment, uitkomsten: Sequence[Uitkomst]) -> list[_Rij]:
    uit = []
    for naam, nummers in bronregels(uitkomsten).items():
        tabel = moment.tabellen[naam]
        frame = tabel.loc[[nummer for nummer in nummers if nummer in tabel.index]]
        paren = zip(frame.index.tolist(), frame["bron"].fillna("").tolist(), omschrijvingen(naam, frame), strict=True)
        uit += [_Rij(naam, int(nummer), str(plaats), wat) for nummer, plaats, wat in paren]
    return uit


def _formulier(stand: Stand, rij: _Rij, naam: str) -> None:
    tabel = met_namen(TABELLEN[rij.tabel])
    kolommen = te_corrigeren(tabel)
    telt = next((n for n, kolom in enumerate(kolommen) if kolom.naam == tabel.telkolom), 0)
    kolom = st.selectbox(
        "Wat klopt er niet?", kolommen, index=telt, format_func=lambda k: k.label, key=f"corrigeer-kolom-{naam}"
    )
    nu = als_tekst(stand.moment.tabellen[rij.tabel].loc[rij.regel, kolom.naam])
    st.caption(f"Nu staat er: {md(nu) if nu else 'niets'}. {md(kolom.uitleg)}")
    sleutel = f"corrigeer-{naam}-{rij.tabel}-{rij.regel}-{kolom.naam}"
    levering, gezien = _gezien(stand, rij, kolom, sleutel)
    with st.form(leeg_formulier(sleutel)):
        wordt = _invoer(stand.moment, kolom)
        reden, wie = st.text_input("Reden en bron"), st.text_input("Uw naam")
        verstuurd = st.form_submit_button("Correctie bewaren")
    if not verstuurd:
        return
    if not (reden.strip() and wie.strip()):
        st.error("Vul de reden en uw naam in; daarna kunt u de correctie bewaren.")
        return
    try:
        nieuw = als_tekst(lees_waarde(kolom, wordt or ""))
    except ValueError as fout:
        st.error(f"{md(fout)}.")
        return
    if nieuw == nu:
        st.warning("Dat staat er al: er is niets te corrigeren.")
        return
    if levering != _levering(stand, rij.tabel).id:
        st.warning("Er is een nieuwere levering gekomen terwijl u schreef. Kijk of uw correctie daarin nog nodig is.")
        return
    was = als_tekst(_geleverd(stand)[rij.tabel].loc[rij.regel, kolom.naam])
    wanneer = dt.datetime.now(dt.UTC)
    correctie = Correctie(rij.tabel, rij.regel, kolom.naam, was, nieuw, rij.plaats, reden.strip(), wie.strip(), wanneer)
    try:
        stand.opslag.corrigeer(levering, correctie, gezien=gezien)
    except (OpslagFout, ValueError) as fout:
        st.error(md(fout))
        return
    ververs(sleutel)


def _geleverd(stand: Stand) -> Mapping[str, pd.DataFrame]:
    return (stand.moment.zonder_correcties or stand.moment).tabellen


def _gezien(stand: Stand, rij: _Rij, kolom: Kolom, sleutel: str) -> tuple[int, int | None]:
    """The delivery and the correction of this value that were on the page before: what its writer has seen."""
    cel = (_levering(stand, rij.tabel).id, rij.tabel, rij.regel, kolom.naam)
    geldend = geldende(stand.opslag.correcties(cel[0]), _geleverd(stand))
    nu = cel[0], next((bewaard.id for bewaard in geldend if bewaard.cel == cel), None)
    gezien: tuple[int, int | None] = st.session_state.get(f"gezien-{sleutel}", nu)
    st.session_state[f"gezien-{sleutel}"] = nu
    return gezien


def _invoer(moment: Moment, kolom: Kolom) -> str | None:
    """A field for the new value; a choice where only some values can be."""
    keuzes = {
        "corporatie": moment.corporaties,
        "partij": tuple(partij.code for partij in moment.afspraken.partijen),
        "kern": moment.afspraken.kernen,
    }.get(kolom.naam, kolom.waarden)
    if keuzes:
        return st.selectbox("De juiste waarde", list(keuzes), index=None, placeholder="leeg is onbekend")
    return str(st.text_input("De juiste waarde (leeg is onbekend)"))


def _levering(stand: Stand, tabel: str) -> Levering:
    return stand.leveringen[TABELLEN[tabel].levering or ""]


def _eerder(stand: Stand, tabellen: set[str], naam: str) -> None:
    """The corrections that count in these tables, those that cannot be carried out, and taking one back."""
    geleverd = _geleverd(stand)
    nummers = {_levering(stand, tabel).id for tabel in tabellen}
    staand = [c for c in stand.opslag.correcties() if c.levering_id in nummers and c.correctie.tabel in tabellen]
    gelden = geldende(staand, geleverd)
    kapot = [c for c in staand if waarom_niet(c.correctie, geleverd.get(c.correctie.tabel))]
    if not gelden and not kapot:
        return
    if gelden:
        st.write("Correcties die nu gelden:")
    for bewaard in gelden:
        c = bewaard.correctie
        st.markdown(f"- {md(_naam(bewaard))}. {md(c.reden)} ({md(c.wie)}, {tijdstip(c.wanneer)})")
    for bewaard in kapot:
        waarom = waarom_niet(bewaard.correctie, geleverd.get(bewaard.correctie.tabel))
        st.warning(f"{md(_naam(bewaard))} telt niet mee: {md(waarom)}.")
    if intrekformulier(
        "Correctie intrekken",
        [*gelden, *kapot],
        _naam,
        lambda bewaard, reden, wie: stand.opslag.trek_correctie_in(bewaard.id, reden=reden, wie=wie),
        f"correctie-weg-{naam}",
    ):
        st.rerun()


def _naam(bewaard: BewaardeCorrectie) -> str:
    c = bewaard.correctie
    return f"{c.plaats}, {c.kolom.replace('_', ' ')}: {c.was or 'leeg'} is {c.wordt or 'leeg'} (nr. {bewaard.id})"
