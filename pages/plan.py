"""Eén plan: its history over all planmonitors, and what it is held against now."""

from prestatiemonitor.views import planoverzicht, planstand, planverloop
from prestatiemonitor.views.pagina import open_page
from prestatiemonitor.views.plankeuze import kies_plan, onbekend

stand, filters = open_page("Hoe verloopt een plan?")
pagina = kies_plan(stand, filters)
if pagina and pagina.verloop:
    planverloop.antwoord(pagina, pagina.verloop)
    planverloop.geschiedenis(pagina, pagina.verloop)
    planstand.stand_nu(pagina, pagina.verloop)
    planstand.besloten(pagina, pagina.verloop)
elif pagina:
    onbekend(pagina)
    planoverzicht.alle_plannen(pagina, filters)
