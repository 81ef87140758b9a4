"""The fingerprint of tables follows every value, and nothing else."""

import pandas as pd

from prestatiemonitor.tables.afdruk import tabelafdruk
from prestatiemonitor.tables.schemas import PLANNEN, TOEWIJZINGEN

PLAN = PLANNEN.vorm(pd.DataFrame([{"plan_sleutel": "A", "plan": "De Dijk", "realisatiekans": 0.8, "nultreden": 3}]))
TOEGEWEZEN = TOEWIJZINGEN.vorm(pd.DataFrame([{"corporatie": "WSN", "jaar": 2026, "post": "vrijgekomen", "aantal": 4}]))


def test_another_value_or_one_that_is_missing_is_another_fingerprint() -> None:
    afdrukken = {
        tabelafdruk({"plannen": frame})
        for frame in (PLAN, PLAN.assign(nultreden=4), PLAN.assign(nultreden=pd.NA), PLAN.assign(plan="De dijk"))
    }
    assert len(afdrukken) == 4


def test_a_table_without_rows_is_not_a_table_that_was_not_given() -> None:
    assert tabelafdruk({"plannen": PLANNEN.leeg()}) != tabelafdruk({})


def test_the_order_of_the_tables_and_the_way_they_are_kept_make_no_difference() -> None:
    beide = {"plannen": PLAN, "toewijzingen": TOEGEWEZEN}
    los = {naam: frame.astype(object) for naam, frame in reversed(beide.items())}
    assert tabelafdruk(beide) == tabelafdruk(los)
