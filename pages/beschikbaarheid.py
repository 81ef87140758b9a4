"""Beschikbaarheid: success rates per target group, the wait for a standplaats, and suitable homes in plans."""

from prestatiemonitor.views import beschikbaarheid
from prestatiemonitor.views.pagina import open_page

stand, filters = open_page("Hoe groot is de kans op een sociale huurwoning?")
beschikbaarheid.slaagkansen(stand)
beschikbaarheid.standplaatsen(stand)
beschikbaarheid.geschikte_plannen(stand, filters)
