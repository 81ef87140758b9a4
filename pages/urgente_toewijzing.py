"""Urgente toewijzing: the share of freed homes that went to urgent groups, against the cap (afspraak 9)."""

from prestatiemonitor.views import urgente_toewijzing
from prestatiemonitor.views.pagina import open_page

stand, filters = open_page("Blijft de toewijzing aan urgenten onder {norm}?", norm="aandeel_urgent")
urgente_toewijzing.aandeel(stand, filters)
urgente_toewijzing.ruimte(stand)
urgente_toewijzing.alle_jaren(stand, filters)
