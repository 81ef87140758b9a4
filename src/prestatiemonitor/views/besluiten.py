"""Decisions of the college under the verordening: those on a plan with the form, and all of them with the reserve."""

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from html import escape

import streamlit as st

from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.woorden import datum, telling
from prestatiemonitor.indicators.plantoetsing import Plantoetsing
from prestatiemonitor.store import BewaardBesluit
from prestatiemonitor.verordening.besluiten import SOORTEN, Besluit, reserve, saldo, uiterlijk
from prestatiemonitor.views.besluitformulier import besluitformulier
from prestatiemonitor.views.intrekformulier import intrekformulier
from prestatiemonitor.views.tabel import leestabel

_KOPPEN = ("Besluit", "Artikel", "Datum", "Wat", "Reden en van wie")


def over_plan(stand: Stand, plan: Plantoetsing, plannen: Sequence[Plantoetsing]) -> None:
    """What was decided on a plan, and recording or withdrawing a decision."""
    st.subheader("Wat is over dit plan besloten?", anchor=False)
    staand = [b for b in stand.opslag.besluiten() if plan.sleutel in (b.besluit.plan, b.besluit.ontvanger)]
    if staand:
        st.html(besluittabel(stand, staand, plannen, f"Besluiten over {plan.naam}"))
    else:
        st.write("Er is geen besluit vastgelegd.")
    if stand.voorbeeld:
        st.write("Dit is het voorbeeld: lever eerst zelf een planmonitor aan, dan kunt u hier een besluit vastleggen.")
        return
    with st.expander("Een besluit vastleggen"):
        besluitformulier(stand, plan, plannen)
    if staand:
        with st.expander("Een besluit intrekken"):
            if intrekformulier(
                "Besluit",
                staand,
                lambda b: f"{SOORTEN[b.besluit.soort].titel}, {datum(b.besluit.datum)} (nr. {b.id})",
                lambda b, reden, wie: stand.opslag.trek_besluit_in(b.id, reden=reden, wie=wie),
                f"besluit-weg-{plan.sleutel}",
            ):
                st.rerun()


def besluittabel(
    stand: Stand, staand: Sequence[BewaardBesluit], plannen: Sequence[Plantoetsing], bijschrift: str
) -> str:
    """Decisions as a table in HTML; `plannen` are those that there are, to say it where a receiving plan is gone."""
    namen = {plan.sleutel for plan in plannen}
    return leestabel(_KOPPEN, [_rij(stand, bewaard, namen) for bewaard in staand], bijschrift)


def register(stand: Stand, plannen: Sequence[Plantoetsing]) -> None:
    """All decisions, and the bestemmingsreserve with its balance after each."""
    staand = stand.opslag.besluiten()
    st.header("Wat is besloten, en wat zit er in de bestemmingsreserve?", anchor=False)
    if not staand:
        st.write("Er is nog geen besluit vastgelegd. Dat kan bij elk plan; kies er hierboven een.")
        return
    besluiten = [b.besluit for b in staand]
    st.write(
        f"Er {'is' if len(staand) == 1 else 'zijn'} {telling(len(staand), 'besluit', 'besluiten')} vastgelegd; in de "
        f"bestemmingsreserve zit {euro(saldo(besluiten))}. Een waarborgsom is daar geen deel van."
    )
    namen = {plan.sleutel for plan in plannen}
    rijen = [[_plannaam(b.besluit, namen), *_rij(stand, b, namen)] for b in staand]
    st.html(leestabel(("Plan", *_KOPPEN), rijen, "Alle vastgelegde besluiten"))
    if boekingen := reserve(besluiten):
        st.markdown("**De bestemmingsreserve**")
        regels = [
            [datum(b.besluit.datum), escape(b.besluit.naam), escape(SOORTEN[b.besluit.soort].titel),
             euro(b.bedrag), euro(b.saldo)]
            for b in boekingen
        ]  # fmt: skip
        koppen = ("Datum", "Plan", "Waardoor", "Bedrag", "Saldo")
        st.html(leestabel(koppen, regels, "De bestemmingsreserve, boeking voor boeking"))


def _plannaam(besluit: Besluit, namen: set[str]) -> str:
    weg = "" if besluit.plan in namen else '<span class="pm-zin">staat niet meer bij de plannen</span>'
    return escape(besluit.naam) + weg


def _rij(stand: Stand, bewaard: BewaardBesluit, namen: set[str]) -> list[str]:
    besluit = bewaard.besluit
    soort = SOORTEN[besluit.soort]
    return [
        escape(soort.titel),
        escape(soort.artikel),
        datum(besluit.datum),
        escape(wat(besluit, stand, namen)),
        escape(f"{besluit.reden} ({besluit.wie}, nr. {bewaard.id})"),
    ]


def wat(besluit: Besluit, stand: Stand, namen: set[str]) -> str:
    """How many homes, how much, to which plan and by when; says it where that plan or the term is gone."""
    delen = []
    if besluit.woningen:
        delen.append(telling(besluit.woningen, "woning", "woningen"))
    if besluit.bedrag is not None:
        delen.append(euro(besluit.bedrag))
    if besluit.ontvanger:
        weg = "" if besluit.ontvanger in namen else " (staat niet meer bij de plannen: kijk waar de woningen nu komen)"
        delen.append(f"van {besluit.naam} naar {besluit.ontvangernaam or besluit.ontvanger}{weg}")
        delen.append(_termijn(besluit, stand.moment.peildatum, _jaren(stand)))
    return ", ".join(delen)


def _jaren(stand: Stand) -> Decimal | None:
    parameter = stand.moment.afspraken.verordening.parameters.get("verrekenen_termijn")
    return parameter.value_on(stand.moment.peildatum) if parameter else None


def _termijn(besluit: Besluit, peildatum: dt.date, jaren: Decimal | None) -> str:
    dag = uiterlijk(besluit, jaren)
    if dag is None:
        return f"termijn van {getal(jaren)} jaar loopt vanaf de voltooiing; die is nog niet opgegeven"
    return f"gerealiseerd vóór of op {datum(dag)}{' (die dag is voorbij)' if peildatum > dag else ''}"


def per_plan(stand: Stand) -> Mapping[str, list[str]]:
    """By plan the decisions that stand, in words."""
    uit: dict[str, list[str]] = {}
    for bewaard in stand.opslag.besluiten():
        uit.setdefault(bewaard.besluit.plan, []).append(SOORTEN[bewaard.besluit.soort].titel.lower())
    return uit


def euro(bedrag: Decimal) -> str:
    """An amount in euro: `€ 62.240,50`."""
    return f"€ {getal(bedrag, 2)}"
