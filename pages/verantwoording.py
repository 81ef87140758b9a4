"""Verantwoording: the norms in force, definitions, sources, assumptions, and every delivery."""

from prestatiemonitor.views import verantwoording
from prestatiemonitor.views.pagina import open_page

stand, filters = open_page("Waar komen de cijfers en de normen vandaan?")
verantwoording.tabbladen(stand)
