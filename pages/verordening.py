"""Verordening: every plan beside the verordening, one plan in full, and a plan filled in by hand."""

from prestatiemonitor.views import rekenhulp, verordening, verordeningplan
from prestatiemonitor.views.pagina import open_page

gevraagd = verordeningplan.gevraagd_plan()
stand, filters = open_page(verordening.vraag(gevraagd), per_kern=True)
if gevraagd:
    verordeningplan.een_plan(stand, gevraagd)
else:
    verordening.alle_plannen(stand)
    verordening.totaal(stand)
    verordening.besluitregister(stand)
    rekenhulp.rekenhulp(stand)
