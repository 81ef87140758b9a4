"""Vooruitblik: the chance that the social stock grows by the norm, and what that chance assumes (ambitie thema 1)."""

from prestatiemonitor.views import vooruitblik
from prestatiemonitor.views.pagina import open_page

stand, _ = open_page("Hoe groot is de kans dat de sociale voorraad groeit zoals is afgesproken?")
vooruitblik.kansen(stand)
vooruitblik.eerdere_planmonitors(stand)
