"""Middenhuur: growth of the middle segment against its forecast, and its share in large projects."""

from prestatiemonitor.views import middenhuur
from prestatiemonitor.views.pagina import open_page

stand, filters = open_page("Komt er genoeg middenhuur bij?")
middenhuur.groei(stand, filters)
middenhuur.overheveling(stand)
middenhuur.grote_projecten(stand, filters)
