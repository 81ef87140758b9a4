"""Toewijzing: urgent groups, the free space and statushouders."""

from prestatiemonitor.views import statushouders, toewijzing
from prestatiemonitor.views.pagina import open_page

stand, filters = open_page("Gaat de toewijzing zoals afgesproken?")
toewijzing.kort(stand)
toewijzing.urgent(stand, filters)
toewijzing.vrije_ruimte(stand, filters)
statushouders.taakstelling(stand)
statushouders.naar_rato(stand, filters)
