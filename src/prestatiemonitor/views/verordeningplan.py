"""One plan beside the verordening in its own view: every step with its article, and the cells behind it."""

from dataclasses import replace
from html import escape

import streamlit as st

from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.herkomst import herkomst
from prestatiemonitor.figuren.verordening import INDICATOR, planprogramma
from prestatiemonitor.indicators import Moment
from prestatiemonitor.indicators.plantoetsing import plantoetsbronnen
from prestatiemonitor.tables.waarden import ONBEKEND
from prestatiemonitor.views import besluiten
from prestatiemonitor.views.afspraakregel import anker, link
from prestatiemonitor.views.downloads import downloads
from prestatiemonitor.views.planlink import planlink
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.tabel import toon_tabel
from prestatiemonitor.views.toetsing import toon_toetsing
from prestatiemonitor.views.uitslag import STIJL
from prestatiemonitor.views.verordening import alle_kernen, cijfers, gelezen, stadium
from prestatiemonitor.views.woorden import md


def gevraagd_plan() -> str | None:
    """The plan that the URL asks for."""
    return st.query_params.get("plan")


@sectie(INDICATOR)
def een_plan(stand: Stand, sleutel: str) -> None:
    """The outcome of one plan, the articles it rests on, and where its numbers come from."""
    terug = anker(link("verordening", plan=None), "Alle plannen", "pm-link")
    st.html(STIJL + f'<nav aria-label="Plannen"><p class="pm-noot">{terug}</p></nav>')
    plan = next((plan for plan in gelezen(stand) if plan.sleutel == sleutel), None)
    if plan is None:
        st.info("Dit plan staat niet bij de plannen die op dit peilmoment meetellen.")
        return
    st.header(md(plan.naam), anchor=False)
    ervoor = f"; al opgeleverd vóór {stand.moment.jaren[0]} en daarom niet in het oordeel" if plan.van_ervoor else ""
    naar = planlink(sleutel, "Alles over dit plan, in elke planmonitor")
    onbekend = "niet opgegeven; de regels zijn dezelfde, en een tekort geldt in het oordeel als risico"
    status = onbekend if plan.stadium == ONBEKEND else stadium(plan)
    st.html(f'<p class="pm-noot">Status: {escape(status + ervoor)}. {naar}</p>')
    toon_toetsing(plan.toetsing, moment_van_plan(stand.moment, sleutel), stand.moment.peildatum)
    besluiten.over_plan(stand, plan, alle_kernen(stand))
    st.subheader("Waar komen deze cijfers vandaan?", anchor=False)
    van_plan = replace(stand.van(INDICATOR)[0], bronnen=plantoetsbronnen([plan], planprogramma(stand)))
    toon_tabel(herkomst(stand, [van_plan]), f"De cellen uit de werkboeken achter {plan.naam}", leeg="")
    downloads(stand, "verordening-plan", f"Verordening: {plan.naam}", cijfers((plan,)))


def moment_van_plan(moment: Moment, sleutel: str) -> Moment:
    """The same moment with one plan."""
    tabellen = dict(moment.tabellen)
    for naam in ("plannen", "programma"):
        tabellen[naam] = tabellen[naam][tabellen[naam]["plan_sleutel"] == sleutel]
    return replace(moment, tabellen=tabellen)
