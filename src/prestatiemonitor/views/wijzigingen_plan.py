"""Wijzigingen: one plan after the other, to walk through in a meeting: what changed, why, and the explanation."""

from collections import Counter
from collections.abc import Sequence
from html import escape

import streamlit as st

from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.figuren.wijzigingen import Keuze
from prestatiemonitor.views.planlink import planlink
from prestatiemonitor.views.tabel import leestabel
from prestatiemonitor.views.wijzigingen import toon_cellen
from prestatiemonitor.views.wijzigingen_toelichting import toelichting
from prestatiemonitor.views.woorden import md
from prestatiemonitor.wijzigingen import Planwijziging
from prestatiemonitor.wijzigingen.woorden import (
    OORZAAKWOORDEN,
    VERBANDWOORDEN,
    knelpunten,
    planzinnen,
    toestandwoorden,
    veranderd,
)

_GEKOZEN = "wijzigingen-plan"


def plan_voor_plan(keuze: Keuze) -> None:
    """The plans that changed, what makes most of the figure first, with buttons to the previous and the next."""
    st.header("Plan voor plan", anchor=False)
    plannen = op_volgorde(keuze)
    if not plannen:
        st.write("Geen enkel plan veranderde tussen deze twee lijsten.")
        return
    sleutels = [sleutel(plan) for plan in plannen]
    widget = f"{_GEKOZEN}-{keuze.naam}"
    if st.session_state.get(widget) not in sleutels:
        st.session_state[widget] = sleutels[0]
    plek = sleutels.index(st.session_state[widget])
    kolommen = st.columns([1, 3, 1], vertical_alignment="bottom")
    with kolommen[0]:
        _stap("Vorige", widget, sleutels, plek - 1)
    with kolommen[2]:
        _stap("Volgende", widget, sleutels, plek + 1)
    with kolommen[1]:
        label = f"Plan {plek + 1} van de {len(plannen)} die veranderden"
        st.selectbox(label, sleutels, format_func=_namen(plannen).__getitem__, key=widget)
    _toon(keuze, plannen[plek])


def op_volgorde(keuze: Keuze) -> list[Planwijziging]:
    """The plans of which anything changed: first what did most to the figure, then what has most homes that changed."""

    def rang(plan: Planwijziging) -> tuple[int, int]:
        bijdrage = plan.bijdrage(keuze.cijfer.telt)
        return -abs(sum(bijdrage.values())), -sum(plan.oorzaken.values())

    return sorted((plan for plan in keuze.vergelijking.plannen if veranderd(plan)), key=rang)


def sleutel(plan: Planwijziging) -> str:
    """The key that a plan keeps when the figure is another one."""
    return (plan.groep.nieuw or plan.groep.oud)[0]


def _namen(plannen: Sequence[Planwijziging]) -> dict[str, str]:
    """The name of each plan by its key; with the key where plans share a name."""
    namen = Counter(plan.naam for plan in plannen)
    return {sleutel(plan): plan.naam if namen[plan.naam] == 1 else f"{plan.naam} ({sleutel(plan)})" for plan in plannen}


def _stap(label: str, widget: str, sleutels: Sequence[str], plek: int) -> None:
    def ga() -> None:
        st.session_state[widget] = sleutels[plek]

    st.button(
        label, on_click=ga, disabled=not 0 <= plek < len(sleutels), width="stretch", key=f"{_GEKOZEN}-{label.lower()}"
    )


def _toon(keuze: Keuze, plan: Planwijziging) -> None:
    beelden = plan.nieuw or plan.oud
    st.subheader(md(plan.naam), anchor=False)
    kernen = ", ".join(dict.fromkeys(beeld.kern for beeld in beelden if beeld.kern))
    delen = (kernen, VERBANDWOORDEN[plan.verband], f"{getal(sum(beeld.bouw for beeld in beelden))} woningen")
    st.html(f'<p class="pm-noot">{escape("; ".join(deel for deel in delen if deel))}</p>')
    st.markdown("\n".join(f"- {md(zin)}" for zin in planzinnen(plan)))
    st.write(md(effectzin(keuze, plan)))
    reden = knelpunten(plan)
    st.write(f"**Knelpunten:** {md(reden)}" if reden else "**Knelpunten:** geen ingevuld.")
    st.html(f'<p class="pm-noot">{planlink(sleutel(plan), "Alles over dit plan, in elke planmonitor")}</p>')
    toelichting(keuze, plan, sleutel(plan))
    with st.expander("Alle woningen van dit plan, in beide lijsten"):
        _woningen(keuze, plan)
    with st.expander("Herkomst: de cellen in beide lijsten"):
        toon_cellen(keuze, [plan])


def effectzin(keuze: Keuze, plan: Planwijziging) -> str:
    """What this plan did to the figure, per cause."""
    bijdrage = plan.bijdrage(keuze.cijfer.telt)
    if not bijdrage:
        return f"{keuze.cijfer.naam} verandert hierdoor niet."
    delen = ", ".join(f"{OORZAAKWOORDEN[oorzaak]} {getal(aantal, teken=True)}" for oorzaak, aantal in bijdrage.items())
    som = sum(bijdrage.values())
    if not som:
        return f"{keuze.cijfer.naam} verandert hierdoor per saldo niet ({delen})."
    return f"{keuze.cijfer.naam} verandert hierdoor met {getal(som, teken=True)} ({delen})."


def _woningen(keuze: Keuze, plan: Planwijziging) -> None:
    """Where every home of the plan went."""
    rijen = [
        [
            escape(getal(stroom.aantal)),
            *(escape(toestandwoorden(toestand, plan.eenzijdig(stroom))) for toestand in (stroom.van, stroom.naar)),
        ]
        for stroom in plan.stromen
    ]
    if not rijen:
        st.write("Van dit plan staan in geen van beide lijsten woningen.")
        return
    st.html(leestabel(["Woningen", *keuze.dagen], rijen, f"De woningen van {plan.naam} in beide lijsten"))
