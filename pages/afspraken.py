"""Afspraken: the register of all agreements and ambitions by theme, and each agreement in its own view."""

from prestatiemonitor.views import afspraak, afspraakkeuze, afspraken, ambitie, registerregels
from prestatiemonitor.views.pagina import open_page

gevraagd, gevraagde_ambitie = registerregels.gevraagde_afspraak(), registerregels.gevraagde_ambitie()
if gevraagd is not None:
    stand, filters = open_page(afspraak.paginatitel(gevraagd))
    afspraak.een_afspraak(stand, gevraagd)
elif gevraagde_ambitie is not None:
    stand, filters = open_page(ambitie.ambitietitel(gevraagde_ambitie))
    ambitie.een_ambitie(stand, gevraagde_ambitie)
else:
    stand, filters = open_page("Waar staan de afspraken, en wie moet wat doen?")
    registerregels.onbekend_nummer()
    regels = registerregels.regels_van(stand)
    afspraken.overzicht(stand, regels)
    gekozen = afspraakkeuze.keuzes(stand, filters)
    afspraken.nog_te_doen(regels, gekozen)
    afspraken.ontbreekt(stand, regels)
    afspraken.lijst(stand, regels, gekozen)
