"""Vooruitblik: the chance that the social stock grows by the norm, and what that chance assumes (ambitie thema 1)."""

from prestatiemonitor.views import scenarios, vooruitblik
from prestatiemonitor.views.pagina import open_page

stand, _ = open_page("Hoe groot is de kans dat de sociale voorraad groeit zoals is afgesproken?")
gekozen = vooruitblik.kansen(stand)
scenarios.vergelijken(stand, gekozen)
vooruitblik.eerdere_planmonitors(stand)
