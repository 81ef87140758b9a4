"""Wijzigingen: what changed between two planmonitors, why a headline figure did, and each plan to walk through."""

from prestatiemonitor.views import wijzigingen, wijzigingen_plan, wijzigingen_voorstellen
from prestatiemonitor.views.pagina import open_page
from prestatiemonitor.views.wijzigingen_keuze import kies_onder

stand, filters = open_page("Wat veranderde er tussen twee planmonitors, en waardoor?")
keuze = kies_onder(wijzigingen.antwoord, stand, filters)
wijzigingen.oorzaken(keuze)
wijzigingen_plan.plan_voor_plan(keuze)
wijzigingen_voorstellen.voorstellen(keuze)
wijzigingen.uitleg()
