"""A verdict or remark by people beside the computed one: per figure and peilmoment, with reason and name."""

from collections.abc import Sequence

import streamlit as st

from prestatiemonitor.aanlevering import nieuw_oordeel
from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.kanttekeningen import oordeelzin
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.indicators import INDICATOREN, Mensoordeel, Oordeel, Uitkomst
from prestatiemonitor.store import OpslagFout
from prestatiemonitor.tables.waarden import MENSOORDEEL
from prestatiemonitor.views.intrekformulier import intrekformulier, leeg_formulier, ververs
from prestatiemonitor.views.woorden import md


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
    sleutel = f"beoordeel-{naam}"
    veranderd = _veranderd(stand, sleutel)
    with st.form(leeg_formulier(sleutel)):
        uitkomst = st.selectbox("Waarover?", list(uitkomsten), format_func=_waarover)
        oordeel = st.selectbox(
            "Oordeel", MENSOORDEEL, index=None, format_func=lambda o: woorden[Oordeel(o)].woord,
            placeholder="geen ander oordeel, alleen een opmerking",
        )  # fmt: skip
        reden, wie = st.text_area("Reden of opmerking"), st.text_input("Uw naam")
        verstuurd = st.form_submit_button("Bewaren")
    if not verstuurd or uitkomst is None:
        return
    if not (reden.strip() and wie.strip()):
        st.error("Vul de reden of opmerking en uw naam in; daarna kunt u bewaren.")
        return
    if veranderd:
        st.warning(
            "De cijfers zijn veranderd terwijl u schreef. Kijk of uw oordeel nog past en druk dan nog eens op Bewaren; "
            "wat u schreef, staat er nog."
        )
        return
    try:
        stand.opslag.oordeel_toe(nieuw_oordeel(stand.moment, uitkomst, oordeel or "", reden=reden, wie=wie))
    except (OpslagFout, ValueError) as fout:
        st.error(f"Dit kan niet worden bewaard: {md(fout)}")
        return
    ververs(sleutel)


def _veranderd(stand: Stand, sleutel: str) -> bool:
    """Whether the figures are others than those that were on the page before: a verdict is of what was seen."""
    nu = stand.moment.bewijs.kenmerk if stand.moment.bewijs else ""
    eerder = st.session_state.get(f"gezien-{sleutel}", nu)
    st.session_state[f"gezien-{sleutel}"] = nu
    return bool(eerder != nu)


def _waarover(uitkomst: Uitkomst) -> str:
    return INDICATOREN[uitkomst.indicator].waarover(uitkomst.afspraak, uitkomst.partij, uitkomst.periode)


def _eerder(stand: Stand, uitkomsten: Sequence[Uitkomst], naam: str) -> None:
    """What stands, newest first, and taking it back."""
    staand = [(uitkomst, gezegd) for uitkomst in uitkomsten for gezegd in uitkomst.mensoordelen]
    if not staand:
        return
    staand.sort(key=lambda paar: paar[1].nummer, reverse=True)
    st.write("Wat er staat, het nieuwste eerst:")
    for paar in staand:
        st.markdown(f"- {md(_zin(paar))}")
    if intrekformulier(
        "Oordeel of opmerking intrekken",
        staand,
        _zin,
        lambda paar, reden, wie: stand.opslag.trek_oordeel_in(paar[1].nummer, reden=reden, wie=wie),
        f"oordeel-weg-{naam}",
    ):
        st.rerun()


def _zin(paar: tuple[Uitkomst, Mensoordeel]) -> str:
    uitkomst, gezegd = paar
    return f"{_waarover(uitkomst)}. {oordeelzin(gezegd, uitkomst.oordeel)} (nr. {gezegd.nummer})"
