"""Verantwoording: the norms in force, definitions, sources, assumptions, and every delivery."""

from prestatiemonitor.views.pagina import gekozen_filters, kop
from prestatiemonitor.views.verantwoording import verantwoording

kop("Waar komen de cijfers en de normen vandaan?")
verantwoording(gekozen_filters())
