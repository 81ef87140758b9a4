"""The growth of a segment as a table: per year, corporation and mutatie what was realised and what is still to come."""

import pandas as pd

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.voorraad import Voorraad

KOLOMMEN = ["jaar", "corporatie", "mutatie", "basis", "aantal"]


def groeitabel(moment: Moment, segment: str, corporatie: str | None = None) -> pd.DataFrame:
    """Columns KOLOMMEN; `basis` is `realisatie`, or `prognose` for what is expected on top of it (homes, signed).

    Only years of the agreement and years that have a row of their own; a part of which nothing is known has no row.
    """
    leeg = pd.DataFrame(columns=KOLOMMEN)
    if "voorraadmutaties" not in moment.tabellen:
        return leeg
    groei = Groei.lees(segment, moment, moment.tabellen["voorraadmutaties"], None)
    namen = [naam for naam in groei.corporaties if corporatie in (None, naam)]
    regels = [
        {"jaar": jaar, "corporatie": naam, "mutatie": mutatie, "basis": basis, "aantal": aantal}
        for jaar in sorted({*moment.jaren, *groei.voorraad.jaren})
        for naam in namen
        for mutatie in groei.voorraad.mutaties(naam)
        for basis, aantal in _bedragen(groei.voorraad, naam, mutatie, jaar)
    ]
    return pd.DataFrame(regels, columns=KOLOMMEN) if regels else leeg


def _bedragen(voorraad: Voorraad, naam: str, mutatie: str, jaar: int) -> list[tuple[str, int]]:
    gerealiseerd = voorraad.geboekt_in("realisatie", naam, mutatie, jaar, jaar)
    verwacht = voorraad.verwacht(naam, mutatie, jaar, jaar)
    delen = [("realisatie", gerealiseerd)] if gerealiseerd is not None else []
    if verwacht is not None and (gerealiseerd is None or verwacht != gerealiseerd):
        delen.append(("prognose", verwacht - (gerealiseerd or 0)))
    return delen
