"""What a planmonitor says of its plans, as the comparison takes it."""

import pandas as pd
import pytest

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.tables.schemas import PLANNEN, PROGRAMMA
from prestatiemonitor.wijzigingen import planbeelden


@pytest.mark.parametrize(("status", "telt"), [("3", True), ("5A", False), ("5B", False), (None, True)])
def test_a_plan_whose_status_is_no_plan_capacity_has_no_homes_that_count_and_says_so(
    status: str | None, telt: bool
) -> None:
    plannen = PLANNEN.vorm(pd.DataFrame([{"plan_sleutel": "A", "plan": "De Brink", "planstatus": status}]))
    regel = {"plan_sleutel": "A", "soort": "nieuwbouw", "eigendom": "huur", "prijsklasse": "sociaal", "aantal": 20}
    beeld = planbeelden(plannen, PROGRAMMA.vorm(pd.DataFrame([regel])), load_afspraken())["A"]
    assert (beeld.telt_mee, beeld.bouw) == (telt, 20 if telt else 0)
