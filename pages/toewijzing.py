"""Toewijzing: urgent groups (afspraak 9), the free space (afspraak 7) and statushouders (afspraak 10)."""

from prestatiemonitor.views import statushouders, toewijzing
from prestatiemonitor.views.pagina import open_page

stand, filters = open_page("Gaat de toewijzing zoals afgesproken?")
toewijzing.kort(stand)
toewijzing.urgent(stand, filters)
toewijzing.vrije_ruimte(stand, filters)
statushouders.taakstelling(stand)
statushouders.naar_rato(stand, filters)
