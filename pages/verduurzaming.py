"""Verduurzaming: the homes with label E, F or G that are left, against none by the end of 2027 (theme 3)."""

from prestatiemonitor.views import verduurzaming
from prestatiemonitor.views.pagina import open_page

stand, filters = open_page("Zijn er eind 2027 geen sociale huurwoningen met label E, F of G meer?")
verduurzaming.labels(stand, filters)
verduurzaming.per_corporatie(stand, filters)
