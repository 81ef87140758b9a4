"""The indicator verkoop_aan_doelgroep: which share of the homes sold went to residents with a middle income."""

from collections.abc import Mapping

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import Uitkomst
from prestatiemonitor.indicators.verkoopaandeel import Verkoop
from prestatiemonitor.indicators.verkoopaandeeluitkomst import Vraag, aandeel_uitkomsten
from prestatiemonitor.indicators.voorraad import Voorraad

VRAAG = Vraag("verkoop_aan_doelgroep", "verkoop_aan_inwoners", "naar inwoners van de gemeente met een middeninkomen")


@indicator(
    titel="Verkoop aan inwoners met een middeninkomen",
    eenheid="aandeel",
    norm="verkoop_aan_doelgroep",
    pagina="verkoop",
    mensen="kopers",
)
def verkoop_aan_doelgroep(
    kerncijfers: pd.DataFrame, voorraden: Mapping[str, Voorraad], moment: Moment
) -> list[Uitkomst]:
    """Welk deel van de woningen die de corporatie verkoopt, naar inwoners van de gemeente met een middeninkomen gaat.

    Het kerncijfer 'verkoop aan inwoners', gedeeld door alle verkochte woningen in de voorraadmutaties (sociale huur en
    middenhuur), per kalenderjaar en over de looptijd. Een halfjaar waarvan een van beide ontbreekt, telt aan geen van
    beide kanten mee; is het voorbij, dan is er geen oordeel.

    Vraagt de norm meer dan een deel, dan is precies dat deel niet genoeg. Zolang het jaar loopt, is een aandeel boven
    de norm op koers; daaronder is er risico zolang het met wat nog wordt verkocht boven de norm kan komen. De norm
    geldt voor de corporatie die de afspraak noemt; doet een andere ook opgave, dan staat haar aandeel erbij zonder
    oordeel.
    """
    return aandeel_uitkomsten(Verkoop.lees(VRAAG.maat, moment, kerncijfers, voorraden), VRAAG)
