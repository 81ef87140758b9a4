"""Verduurzaming: the homes with label E, F or G that are left, against none by the end of 2027 (theme 3)."""

from prestatiemonitor.views import verduurzaming
from prestatiemonitor.views.pagina import open_page

stand, filters = open_page(verduurzaming.vraag())
verduurzaming.labels(stand, filters)
verduurzaming.per_corporatie(stand, filters)
