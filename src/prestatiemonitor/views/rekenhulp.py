"""A plan filled in by hand, beside the verordening and the agreement by the same code as any other plan."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import pandas as pd
import streamlit as st

from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.verordening import INDICATOR
from prestatiemonitor.indicators import Moment
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.tables.waarden import ONBEKEND
from prestatiemonitor.verordening import Soort, bouwplannen, toets, van_kracht
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.toetsing import toon_toetsing

SOORTEN: Final[Mapping[str, Soort]] = {
    "Sociale huur": Soort("huur", "sociaal"),
    "Sociale koop": Soort("koop", "sociaal"),
    "Middenhuur, laag segment": Soort("huur", "laag_midden"),
    "Middenhuur, hoog segment": Soort("huur", "hoog_midden"),
    "Koop, laag middensegment": Soort("koop", "laag_midden"),
    "Koop, hoog middensegment": Soort("koop", "hoog_midden"),
    "Midden, segment onbekend": Soort(ONBEKEND, "midden"),
    "Duur": Soort(ONBEKEND, "duur"),
    "Nog niet bekend": Soort(ONBEKEND, ONBEKEND),
}
_NIET_OPGEGEVEN: Final = "niet opgegeven"
_LATER: Final = "later"
_INGEVULD: Final = "_rekenhulp"
_WIJKT_AF: Final = {_NIET_OPGEGEVEN: None, "ja": True, "nee": False}
_PLAN: Final = "rekenhulp"


@dataclass(frozen=True)
class Ingevuld:
    """What was filled in; None is not known."""

    woningen: Mapping[Soort, int]
    woonvisie: str | None
    wijkt_af: bool | None
    reeds_toegestaan: int | None
    zorgwoningen: int | None
    sloop_sociale_huur: int
    dag: dt.date


@sectie(INDICATOR)
def rekenhulp(stand: Stand) -> None:
    """The form and, once it is sent, the outcome."""
    geldig = van_kracht(stand.moment.afspraken.verordening, stand.moment.peildatum)
    if not geldig or "plannen" not in stand.moment.tabellen:
        return
    st.header("Een plan narekenen", anchor=False)
    st.write("Vul een plan in en zie wat de verordening vraagt. Er wordt niets bewaard.")
    ingevuld = _formulier(stand.moment)
    if ingevuld is None:
        return
    if not sum(ingevuld.woningen.values()):
        st.info("Vul bij ten minste één soort een aantal woningen in.")
        return
    moment = moment_van(stand.moment, ingevuld)
    (plan,) = bouwplannen(moment.tabellen["plannen"], moment.tabellen["programma"])
    toetsing = toets(replace(plan, wijkt_af=ingevuld.wijkt_af), moment.afspraken.verordening, ingevuld.dag)
    toon_toetsing(toetsing, moment, ingevuld.dag)


def _formulier(moment: Moment) -> Ingevuld | None:
    with st.form("rekenhulp"):
        st.markdown("**Hoeveel nieuwe woningen, naar soort?**")
        woningen = {}
        for nummer, (naam, soort) in enumerate(SOORTEN.items()):
            if nummer % 3 == 0:
                kolommen = st.columns(3)  # a row at a time: on a phone the kinds stay in their order
            with kolommen[nummer % 3]:
                woningen[soort] = int(st.number_input(naam, min_value=0, step=1, key=f"rekenhulp-{naam}"))
        st.markdown("**Waar komt het plan?**")
        kolommen = st.columns(3, vertical_alignment="bottom")
        with kolommen[0]:
            woonvisie = st.selectbox("Programma afgesproken onder woonvisie", _woonvisies(moment))
            wijkt_af = st.selectbox("Wijkt af van het geldende bestemmingsplan", list(_WIJKT_AF))
        with kolommen[1]:
            toegestaan = _aantal("Woningen die er al mogen (leeg: niet bekend)")
            zorg = _aantal("Waarvan zorgwoningen (leeg: geen)")
        with kolommen[2]:
            sloop = _aantal("Te slopen sociale huurwoningen (leeg: geen)")
            dag = st.date_input("Datum van de toets", moment.peildatum, format="DD-MM-YYYY")
        if st.form_submit_button("Reken na"):
            regime = None if woonvisie == _NIET_OPGEGEVEN else woonvisie
            st.session_state[_INGEVULD] = Ingevuld(
                woningen, regime, _WIJKT_AF[wijkt_af], toegestaan, zorg, sloop or 0, dag
            )
    ingevuld: Ingevuld | None = st.session_state.get(_INGEVULD)  # kept when something else on the page is chosen
    return ingevuld


def _woonvisies(moment: Moment) -> list[str]:
    """Those of the plans and those that the verordening exempts, the newest first."""
    bepaling = moment.afspraken.verordening.bepalingen.get("vrijgestelde_woonvisies")
    vrijgesteld = set(bepaling.waarden if bepaling else ())
    anders = set(moment.tabellen["plannen"]["woonvisie"].dropna()) - vrijgesteld or {_LATER}
    return [*sorted(anders, reverse=True), *sorted(vrijgesteld, reverse=True), _NIET_OPGEGEVEN]


def _aantal(label: str) -> int | None:
    waarde = st.number_input(label, min_value=0, step=1, value=None, placeholder="")
    return None if waarde is None else int(waarde)


def moment_van(moment: Moment, ingevuld: Ingevuld) -> Moment:
    """The same moment on the day of the test, with the plan filled in as the only one."""
    plan = {
        "plan_sleutel": _PLAN,
        "plan": "Dit plan",
        "woonvisie": ingevuld.woonvisie,
        "reeds_toegestaan": ingevuld.reeds_toegestaan,
        "zorgwoningen": ingevuld.zorgwoningen,
    }
    regels = [
        {
            "plan_sleutel": _PLAN,
            "soort": wat,
            "eigendom": soort.eigendom,
            "prijsklasse": soort.prijsklasse,
            "aantal": aantal,
        }
        for wat, per_soort in (
            ("nieuwbouw", ingevuld.woningen),
            ("sloop", {Soort("huur", "sociaal"): ingevuld.sloop_sociale_huur}),
        )
        for soort, aantal in per_soort.items()
        if aantal
    ]
    tabellen = {
        naam: TABELLEN[naam].vorm(pd.DataFrame(rijen)) for naam, rijen in (("plannen", [plan]), ("programma", regels))
    }
    return replace(moment, peildatum=ingevuld.dag, tabellen=tabellen)
