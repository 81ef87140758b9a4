"""Which years can be meant is one pair, in what is read and in what is said."""

import pytest

from prestatiemonitor.tables.waarden import EERSTE_JAAR, LAATSTE_JAAR


@pytest.mark.parametrize("jaar", [EERSTE_JAAR - 1, LAATSTE_JAAR + 1])
def test_a_year_outside_the_bounds_is_asked_with_the_bounds(lees, melding, jaar) -> None:
    inlezing = lees([["Plan", "Kern", "Planstatus", "Oplevering", "Sociale huur"], ["A", "Nijkerk", "1A", jaar, 3]])
    assert f"{EERSTE_JAAR} tot en met {LAATSTE_JAAR}" in str(melding(inlezing, "JAAR_ONMOGELIJK"))


@pytest.mark.parametrize("jaar", [EERSTE_JAAR, 2026, LAATSTE_JAAR])
def test_a_year_below_a_plan_is_that_of_its_homes(lees, jaar) -> None:
    inlezing = lees([["Plan", "Planstatus", "Sociale huur"], ["De Dijk", "1A", None], [jaar, None, 3]])
    assert not inlezing.heeft_fout, inlezing.meldingen
    assert inlezing.tabellen["programma"][["jaar_van", "aantal"]].to_numpy().tolist() == [[jaar, 3]]
