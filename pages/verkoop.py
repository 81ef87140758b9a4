"""Verkoop: sold social homes made good by new ones, and to whom they go."""

from prestatiemonitor.views import verkoop
from prestatiemonitor.views.pagina import open_page

stand, filters = open_page(verkoop.vraag())
verkoop.compensatie(stand, filters)
verkoop.benodigde_verkoop(stand, filters)
verkoop.doelgroep(stand, filters)
