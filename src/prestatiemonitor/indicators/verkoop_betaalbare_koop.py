"""The indicator verkoop_betaalbare_koop: which share of the homes sold falls in the category betaalbare koop."""

from collections.abc import Mapping

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import Uitkomst
from prestatiemonitor.indicators.verkoopaandeel import Verkoop
from prestatiemonitor.indicators.verkoopaandeeluitkomst import Vraag, aandeel_uitkomsten
from prestatiemonitor.indicators.voorraad import Voorraad

VRAAG = Vraag("verkoop_betaalbare_koop", "verkoop_betaalbare_koop", "weg in de categorie betaalbare koop")


@indicator(
    titel="Verkoop in de categorie betaalbare koop",
    eenheid="aandeel",
    norm="verkoop_betaalbare_koop",
    pagina="verkoop",
)
def verkoop_betaalbare_koop(
    kerncijfers: pd.DataFrame, voorraden: Mapping[str, Voorraad], moment: Moment
) -> list[Uitkomst]:
    """Welk deel van de woningen die de corporatie verkoopt, in de categorie betaalbare koop valt.

    Het kerncijfer 'verkoop in betaalbare koop', gedeeld door alle verkochte woningen in de voorraadmutaties, gerekend
    en beoordeeld als de verkoop aan inwoners met een middeninkomen. De afspraak noemt beide in één zin; de monitor meet
    ze apart, zodat de een een tekort van de ander niet verbergt.
    """
    return aandeel_uitkomsten(Verkoop.lees(VRAAG.maat, moment, kerncijfers, voorraden), VRAAG)
