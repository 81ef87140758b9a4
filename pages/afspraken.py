"""Afspraken: the register of all agreements and ambitions by theme, and each agreement in its own view."""

from prestatiemonitor.views import afspraak, afspraakkeuze, afspraken
from prestatiemonitor.views.pagina import open_page

gevraagd = afspraak.gevraagde_afspraak()
if gevraagd is not None:
    stand, filters = open_page(afspraak.paginatitel(gevraagd))
    afspraak.een_afspraak(stand, gevraagd)
else:
    stand, filters = open_page("Waar staan de afspraken, en wie moet wat doen?")
    afspraak.onbekend_nummer()
    regels = afspraken.regels_van(stand)
    afspraken.overzicht(stand, regels)
    gekozen = afspraakkeuze.keuzes(stand, filters)
    afspraken.nog_te_doen(regels, gekozen)
    afspraken.ontbreekt(stand, regels)
    afspraken.lijst(stand, regels, gekozen)
