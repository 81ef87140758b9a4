"""Eén plan, where none was chosen: how many there are, and all of them with a link to their page."""

from html import escape

import streamlit as st

from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.figuren import Filters
from prestatiemonitor.figuren.woorden import datum, telling
from prestatiemonitor.views.plankeuze import Planpagina, hoort
from prestatiemonitor.views.planlink import planlink
from prestatiemonitor.views.tabel import leestabel
from prestatiemonitor.wijzigingen import Planbeeld
from prestatiemonitor.wijzigingen import verloopwoorden as w

_HOOGSTENS = 60


def alle_plannen(pagina: Planpagina, filters: Filters) -> None:
    """The plans of the newest planmonitor, of the chosen kern and corporation, by name."""
    lijst = pagina.lijsten[-1]
    plannen = sorted((b for b in lijst.plannen.values() if hoort(b, filters)), key=lambda beeld: beeld.naam)
    hoeveel = telling(len(plannen), "plan", "plannen")
    staat = "staat" if len(plannen) == 1 else "staan"
    waar = "".join(f" van {keuze}" for keuze in (filters.kern, filters.corporatie) if keuze)
    zin = f"In de planmonitor van {datum(lijst.levering.peildatum)} {staat} {hoeveel}{waar}; kies er een."
    st.html(f'<p class="pm-antwoord">{escape(zin)}</p>')
    koppen = ("Plan", "Kern", "Status", "Woningen", "Oplevering", "Programma")
    st.html(leestabel(koppen, map(_rij, plannen[:_HOOGSTENS]), "De plannen in de nieuwste planmonitor"))
    if len(plannen) > _HOOGSTENS:
        st.caption(f"De eerste {_HOOGSTENS} van {len(plannen)}; alle staan in de keuzelijst hierboven.")


def _rij(beeld: Planbeeld) -> list[str]:
    return [
        planlink(beeld.sleutel, beeld.naam),
        escape(beeld.kern),
        escape(w.statuswoorden([beeld])),
        getal(beeld.bouw),
        escape(w.opleverwoorden([beeld])),
        escape(w.programmawoorden([beeld]) or w.GEEN_WONINGEN),
    ]
