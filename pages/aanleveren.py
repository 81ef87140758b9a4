"""Aanleveren: bring a workbook, see what was read, confirm; templates and withdrawing."""

from prestatiemonitor.views.aanleveren import aanleverstappen, sjablonen
from prestatiemonitor.views.leveringen import intrekken
from prestatiemonitor.views.pagina import kop

kop(
    "Een werkboek aanleveren",
    "De monitor leest uw planmonitor of jaarschijf en laat zien wat hij heeft begrepen. Er wordt niets bewaard "
    "voordat u bevestigt.",
)
aanleverstappen()
sjablonen()
intrekken()
