"""Every plan of the planmonitor beside the verordening, with how far it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.programma import Programma
from prestatiemonitor.indicators.toetsplan import lees_plannen
from prestatiemonitor.indicators.uitkomst import Bronregels
from prestatiemonitor.tables.waarden import ONBEKEND
from prestatiemonitor.verordening import Toetsing, Uitslag, bouwplannen, toets


@dataclass(frozen=True)
class Plantoetsing:
    """The outcome for one plan; `naam` is told apart where two have the same.

    `stadium` is its hardness, or `gerealiseerd` where all its homes are. A plan that is `van_ervoor` was delivered
    before the agreement began. `rij` is the label of its row in `plannen`.
    """

    sleutel: str
    naam: str
    stadium: str
    van_ervoor: bool
    rij: int
    toetsing: Toetsing

    @property
    def uitslag(self) -> Uitslag:
        return self.toetsing.uitslag

    @property
    def tekort(self) -> int:
        """Homes that are surely short; none where it is not known whether the rules apply."""
        return self.toetsing.tekort if self.toetsing.toepassing.geldt == "ja" else 0


def plantoetsingen(plannen: pd.DataFrame, programma: Programma, moment: Moment) -> tuple[Plantoetsing, ...]:
    """All plans that count (a status such as 5A or 5B does not), by name."""
    gevonden = _toetsingen(plannen, programma, moment)
    return tuple(sorted(gevonden, key=lambda plan: (plan.naam, plan.sleutel)))


def _toetsingen(plannen: pd.DataFrame, programma: Programma, moment: Moment) -> Iterator[Plantoetsing]:
    statussen = moment.afspraken.planstatussen
    niet_mee = [code for code, status in statussen.items() if not status.telt_mee]
    tellen = plannen[~plannen["planstatus"].isin(niet_mee)].drop_duplicates("plan_sleutel")
    rijen: list[Any] = lees_plannen(programma, moment.jaren[0]).to_dict("records")
    gelezen: dict[str, dict[str, Any]] = {rij["sleutel"]: rij for rij in rijen}
    verordening = moment.afspraken.verordening
    for rij, plan in zip(tellen.index.tolist(), bouwplannen(tellen, programma.regels), strict=True):
        van = gelezen.get(plan.sleutel, {})
        yield Plantoetsing(
            sleutel=plan.sleutel,
            naam=van.get("naam", plan.naam),
            stadium=van.get("stadium", ONBEKEND),
            van_ervoor=bool(van.get("van_ervoor", False)),
            rij=rij,
            toetsing=toets(plan, verordening, moment.peildatum),
        )


def plantoetsbronnen(plannen: Sequence[Plantoetsing], programma: Programma) -> tuple[Bronregels, ...]:
    """The rows of these plans and of their programme."""
    sleutels = [plan.sleutel for plan in plannen]
    regels = programma.regels.index[programma.regels["plan_sleutel"].isin(sleutels)].tolist()
    gevonden = {"programma": regels, "plannen": [plan.rij for plan in plannen]}
    return tuple(Bronregels(tabel, tuple(sorted(rijen))) for tabel, rijen in gevonden.items() if rijen)
