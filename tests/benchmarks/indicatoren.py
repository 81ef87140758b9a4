"""All indicators on one peilmoment against pandas grouping the same rows: `python tests/benchmarks/indicatoren.py`.

The rows are those of the example, its plans repeated until there are 300, on each of its six deliveries. The measure is
the time to compute every indicator on the newest peilmoment, beside the time pandas needs to group, per indicator, the
rows of the tables that the indicator uses and to add up what they count; both in one run, in turn. Below it the one
that takes most, which holds every plan against the verordening, for a list of 5,000 plans.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pandas as pd

from prestatiemonitor.aanlevering import moment_op, peilmomenten, voorbeeldopslag
from prestatiemonitor.indicators import INDICATOREN, Moment, bereken
from prestatiemonitor.tables.schemas import TABELLEN

PLANNEN, RONDES = 300, 9
VEEL_PLANNEN, ZWAARSTE = 5_000, "differentiatie"


def met_meer_plannen(moment: Moment, aantal: int) -> Moment:
    """The moment with its plans and their programme repeated under new keys until there are `aantal` plans."""
    plannen, programma = moment.tabellen["plannen"], moment.tabellen["programma"]
    keer = -(-aantal // len(plannen))

    def herhaald(frame: pd.DataFrame) -> pd.DataFrame:
        delen = [frame.assign(plan_sleutel=frame["plan_sleutel"] + f"-{n}") for n in range(keer)]
        return pd.concat(delen, ignore_index=True)

    nieuw = herhaald(plannen).head(aantal)
    erbij = herhaald(programma)
    erbij = erbij[erbij["plan_sleutel"].isin(nieuw["plan_sleutel"])].reset_index(drop=True)
    return replace(moment, tabellen={**moment.tabellen, "plannen": nieuw, "programma": erbij})


def groepeer(moment: Moment) -> None:
    """Per indicator and table it uses: the rows grouped by what they say, and what they count added up."""
    for indicator in INDICATOREN.values():
        for naam in dict.fromkeys((*indicator.tabellen, *indicator.ook_gebruikt)):
            tabel = moment.tabellen.get(naam)
            if tabel is None:
                continue
            telt = TABELLEN[naam].telkolom
            sleutels = [k.naam for k in TABELLEN[naam].kolommen if k.naam not in ("bron", telt)][:6]
            groep = tabel.groupby(sleutels, dropna=False, sort=False)
            groep[telt].sum() if telt else groep.size()


def _duur(wat: Callable[[], object]) -> float:
    begin = time.perf_counter()
    wat()
    return time.perf_counter() - begin


def main() -> None:
    """Print both medians and their ratio."""
    opslag = voorbeeldopslag()
    momenten = [met_meer_plannen(moment_op(opslag, dag), PLANNEN) for dag in peilmomenten(opslag)]
    duren: dict[str, list[float]] = {"indicatoren": [], "groepeer": []}
    for _ in range(RONDES):
        for moment in momenten:
            duren["indicatoren"].append(_duur(partial(bereken, moment)))
            duren["groepeer"].append(_duur(partial(groepeer, moment)))
    alle, groep = (statistics.median(duren[naam]) for naam in ("indicatoren", "groepeer"))
    print(f"{len(INDICATOREN)} indicatoren, {PLANNEN} plannen, {len(momenten)} peilmomenten")
    print(f"indicatoren {alle * 1000:.0f} ms, groeperen {groep * 1000:.0f} ms, verhouding {alle / groep:.1f}")
    veel = met_meer_plannen(momenten[-1], VEEL_PLANNEN)
    duur = statistics.median(_duur(partial(bereken, veel, [ZWAARSTE])) for _ in range(3))
    print(f"{ZWAARSTE} bij {VEEL_PLANNEN} plannen {duur * 1000:.0f} ms")


if __name__ == "__main__":
    main()
