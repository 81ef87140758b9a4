"""A verdict or remark by people beside the computed one: per figure and peilmoment, with reason and name."""

from collections.abc import Sequence

import streamlit as st

from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.indicators import INDICATOREN, Oordeel, Uitkomst
from prestatiemonitor.store import BewaardOordeel, NieuwOordeel
from prestatiemonitor.views.gegevens import Stand
from prestatiemonitor.views.intrekformulier import intrekformulier
from prestatiemonitor.views.woorden import datum, md, tijdstip

_TE_KIEZEN = [oordeel for oordeel in Oordeel if oordeel not in (Oordeel.GEEN_NORM, Oordeel.GEEN_GEGEVENS)]


def beoordelen(stand: Stand, uitkomsten: Sequence[Uitkomst], naam: str) -> None:
    """A form for one of these figures, and what was said of them on this peilmoment before."""
    if stand.kern:
        st.write(f"Een oordeel geldt voor alle kernen samen. Kies bij ‘Kern’ alle kernen; nu ziet u {stand.kern}.")
        return
    if stand.voorbeeld:
        st.write("Dit is het voorbeeld: lever eerst zelf een werkboek aan, dan kunt u hier een oordeel geven.")
        return
    st.write(
        f"Uw oordeel staat naast het berekende, op dit peilmoment ({datum(stand.moment.peildatum)}), op elke pagina "
        "en in elke download. Het berekende oordeel blijft zichtbaar."
    )
    _formulier(uitkomsten, stand, naam)
    _eerder(stand, uitkomsten, naam)


def _formulier(uitkomsten: Sequence[Uitkomst], stand: Stand, naam: str) -> None:
    woorden = load_tokens().oordelen
    with st.form(f"beoordeel-{naam}", clear_on_submit=True):
        uitkomst = st.selectbox("Waarover?", list(uitkomsten), format_func=_waarover)
        oordeel = st.selectbox(
            "Oordeel", _TE_KIEZEN, index=None, format_func=lambda o: woorden[o].woord,
            placeholder="geen ander oordeel, alleen een opmerking",
        )  # fmt: skip
        reden, wie = st.text_area("Reden of opmerking"), st.text_input("Uw naam")
        verstuurd = st.form_submit_button("Bewaren")
    if not verstuurd or uitkomst is None:
        return
    if not (reden.strip() and wie.strip()):
        st.error("Vul de reden of opmerking en uw naam in; daarna kunt u bewaren.")
        return
    indicator, afspraak, partij, periode = uitkomst.sleutel
    stand.opslag.oordeel_toe(
        NieuwOordeel(
            peilmoment=stand.moment.peildatum,
            indicator=indicator,
            afspraak=afspraak,
            partij=partij,
            periode=periode,
            oordeel=oordeel or "",
            reden=reden.strip(),
            wie=wie.strip(),
        )
    )
    st.rerun()


def _waarover(uitkomst: Uitkomst) -> str:
    return INDICATOREN[uitkomst.indicator].waarover(uitkomst.afspraak, uitkomst.partij, uitkomst.periode)


def _eerder(stand: Stand, uitkomsten: Sequence[Uitkomst], naam: str) -> None:
    """What stands, newest first, and taking it back."""
    sleutels = {uitkomst.sleutel for uitkomst in uitkomsten}
    opslag = stand.opslag
    staand = [oordeel for oordeel in opslag.oordelen(stand.moment.peildatum) if oordeel.sleutel in sleutels]
    if not staand:
        return
    st.write("Wat er staat, het nieuwste eerst:")
    for oordeel in staand:
        st.markdown(f"- {md(_zin(oordeel))}")
    if intrekformulier(
        "Oordeel of opmerking intrekken",
        staand,
        _zin,
        lambda oordeel, reden, wie: opslag.trek_oordeel_in(oordeel.id, reden=reden, wie=wie),
        f"oordeel-weg-{naam}",
    ):
        st.rerun()


def _zin(oordeel: BewaardOordeel) -> str:
    woord = load_tokens().oordelen[Oordeel(oordeel.oordeel)].woord if oordeel.oordeel else "opmerking"
    waarover = INDICATOREN[oordeel.indicator].waarover(oordeel.afspraak, oordeel.partij, oordeel.periode)
    return f"{waarover}: {woord}. {oordeel.reden} ({oordeel.wie}, {tijdstip(oordeel.wanneer)})"
