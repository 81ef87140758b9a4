"""The agreement and the verordening as validated data: parties, norms, limits, articles."""

from prestatiemonitor.afspraken.afronden import round_half_up
from prestatiemonitor.afspraken.fouten import AfspraakFout
from prestatiemonitor.afspraken.instellingen import Instellingen
from prestatiemonitor.afspraken.laden import load_afspraken, vaste_afspraken
from prestatiemonitor.afspraken.modellen import Afspraak, Partij, Planstatus
from prestatiemonitor.afspraken.normen import Grens, Norm
from prestatiemonitor.afspraken.overeenkomst import Afspraken
from prestatiemonitor.afspraken.paden import DATA_MAP
from prestatiemonitor.afspraken.tabellen import Prognosetabel
from prestatiemonitor.afspraken.verordening import Verordening
from prestatiemonitor.afspraken.waarden import GEZAMENLIJK

__all__ = [
    "DATA_MAP",
    "GEZAMENLIJK",
    "Afspraak",
    "AfspraakFout",
    "Afspraken",
    "Grens",
    "Instellingen",
    "Norm",
    "Partij",
    "Planstatus",
    "Prognosetabel",
    "Verordening",
    "load_afspraken",
    "round_half_up",
    "vaste_afspraken",
]
