"""Jaarschijf: what parties do this year for each agreement, what needs attention, and the cycle of meetings."""

from prestatiemonitor.views import jaarschijf, overlegcyclus
from prestatiemonitor.views.pagina import open_page

stand, filters = open_page("Doen partijen dit jaar wat zij afspraken?")
keuze = jaarschijf.kies(stand, filters)
jaarschijf.voortgang(stand, keuze)
jaarschijf.aandacht(stand, keuze)
jaarschijf.alle_activiteiten(stand, keuze)
jaarschijf.andere_jaren(stand)
overlegcyclus.cyclus(stand)
