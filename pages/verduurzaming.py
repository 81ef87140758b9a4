"""Verduurzaming: the homes with label E, F or G that are left, against none at the end of the agreement."""

from prestatiemonitor.views import verduurzaming
from prestatiemonitor.views.pagina import open_page

stand, filters = open_page(verduurzaming.vraag())
verduurzaming.labels(stand, filters)
verduurzaming.per_corporatie(stand, filters)
