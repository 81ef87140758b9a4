"""Stand: all that is known on one peilmoment, computed from the store."""

import datetime as dt
from dataclasses import dataclass, replace

import pandas as pd

from prestatiemonitor.aanlevering import Aantekeningen, leveringen_op, moment_van
from prestatiemonitor.indicators import Moment, Uitkomst, bereken
from prestatiemonitor.store import Levering, Opslag


@dataclass(frozen=True, eq=False)
class Stand:
    """All that is known on one peilmoment: the deliveries used, their tables, and every Uitkomst. Never changed.

    `sleutel` says which Stand it is: equal keys, equal figures. `opslag` is the store that it was read from, so that
    what is written about these figures goes there too.
    """

    sleutel: str
    leveringen: dict[str, Levering]
    moment: Moment
    uitkomsten: tuple[Uitkomst, ...]
    opslag: Opslag
    voorbeeld: bool = False
    kern: str | None = None

    def van(self, indicator: str, partij: str | None = None) -> list[Uitkomst]:
        """The Uitkomsten of one indicator, of one party when given."""
        return [u for u in self.uitkomsten if u.indicator == indicator and partij in (None, u.partij)]

    def peildatum_van(self, soort: str) -> dt.date:
        """The peildatum of the delivery of this kind that is used; the peilmoment where there is none."""
        levering = self.leveringen.get(soort)
        return levering.peildatum if levering else self.moment.peildatum

    def bestanden(self) -> list[str]:
        """The names of the delivered files, for source lines."""
        return [levering.bestandsnaam for levering in self.leveringen.values()]


def maak_stand(opslag: Opslag, peildatum: dt.date, kern: str | None = None, *, voorbeeld: bool = False) -> Stand:
    """The Stand of a store on a peilmoment; with a kern, the plans (not the jaarschijf) of that kern alone."""
    leveringen = leveringen_op(opslag, peildatum)
    aantekeningen = Aantekeningen.lees(opslag, [levering.id for levering in leveringen.values()], peildatum)
    return stand_van(opslag, leveringen, aantekeningen, peildatum, kern, voorbeeld=voorbeeld)


def stand_van(
    opslag: Opslag,
    leveringen: dict[str, Levering],
    aantekeningen: Aantekeningen,
    peildatum: dt.date,
    kern: str | None,
    *,
    sleutel: str = "",
    voorbeeld: bool = False,
) -> Stand:
    """The Stand of these deliveries with what people noted about them; `sleutel` says which it is where it is kept."""
    moment = moment_van(opslag, leveringen, peildatum, aantekeningen)
    if kern is not None:
        moment = _van_kern(moment, kern)
    naam = sleutel or (moment.bewijs.kenmerk if moment.bewijs else repr((peildatum, kern)))
    return Stand(naam, leveringen, moment, tuple(bereken(moment)), opslag, voorbeeld=voorbeeld, kern=kern)


def _van_kern(moment: Moment, kern: str) -> Moment:
    """The same moment with the plans of one kern; what people said was said of all, so it is left out."""
    return replace(
        moment,
        tabellen=_alleen_kern(dict(moment.tabellen), kern),
        bewijs=replace(moment.bewijs, uitsnede=f"plannen in {kern}") if moment.bewijs else None,
        mensoordelen=(),
        zonder_correcties=_van_kern(moment.zonder_correcties, kern) if moment.zonder_correcties else None,
    )


def _alleen_kern(tabellen: dict[str, pd.DataFrame], kern: str) -> dict[str, pd.DataFrame]:
    if "plannen" not in tabellen:
        return tabellen
    plannen = tabellen["plannen"][tabellen["plannen"]["kern"] == kern]
    programma = tabellen["programma"]
    return {
        **tabellen,
        "plannen": plannen,
        "programma": programma[programma["plan_sleutel"].isin(plannen["plan_sleutel"])],
    }
