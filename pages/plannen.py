"""Plannen: hard and soft plans by delivery, kern and category, and the social share per plan (afspraken 2 and 3)."""

from prestatiemonitor.views import plannen
from prestatiemonitor.views.pagina import open_page
from prestatiemonitor.views.plankaart import op_de_kaart
from prestatiemonitor.views.planlijst import planlijst
from prestatiemonitor.views.versnelling import versnelling

stand, filters = open_page("Hoeveel woningen zitten er in harde en zachte plannen?", per_kern=True)
plannen.per_oplevering(stand, filters)
plannen.per_kern(stand, filters)
op_de_kaart(stand, filters)
plannen.per_categorie(stand, filters)
plannen.sociaal_per_plan(stand, filters)
versnelling(stand, filters)
planlijst(stand)
