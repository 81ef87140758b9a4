"""Sociale voorraad: net growth of the social stock against the norm."""

from prestatiemonitor.views import sociale_voorraad
from prestatiemonitor.views.pagina import open_page

stand, filters = open_page("Groeit de sociale voorraad met {norm} per jaar?", norm="netto_groei_sociaal")
sociale_voorraad.groei_per_jaar(stand, filters)
sociale_voorraad.opgetelde_groei(stand, filters)
sociale_voorraad.van_bruto_naar_netto(stand, filters)
sociale_voorraad.doorkijk_en_aansluiting(stand, filters)
