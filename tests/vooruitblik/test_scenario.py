"""A scenario is read back as it was kept, and on another peilmoment it takes what belongs to that day from there."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.vooruitblik import Keuzes, Scenario

BEGIN = Keuzes(
    hard=90, zacht=50, onbekend=30, eigen=True, uitstel=6, uitval=0,
    verkoop=((2026, 22.0), (2027, 40.0)), overig=((2026, 2.0), (2027, 0.0)),
)  # fmt: skip
LATER = BEGIN._replace(uitstel=9, hard=80, verkoop=((2026, 10.0), (2027, 41.5)), overig=((2026, 1.0), (2027, 3.0)))
AANTALLEN = st.dictionaries(st.sampled_from([2026, 2027]), st.floats(-500, 500).map(lambda getal: round(getal, 1)))


def test_without_a_choice_of_ones_own_what_goes_follows_the_jaarschijf_and_the_slip_stays_as_estimated() -> None:
    scenario = Scenario(BEGIN, BEGIN, "geschat uit 14 waarnemingen")
    assert scenario.op(LATER) == BEGIN._replace(verkoop=LATER.verkoop, overig=LATER.overig)


def test_a_number_chosen_for_a_year_stays_and_a_year_that_is_over_falls_away() -> None:
    gekozen = BEGIN._replace(hard=70, uitstel=12, verkoop=((2026, 30.0), (2027, 40.0)))
    scenario = Scenario(gekozen, BEGIN)
    assert scenario.gekozen_jaren("verkoop") == {2026: 30.0}
    op_later = scenario.op(LATER)
    assert (op_later.hard, op_later.uitstel) == (70, 12)
    assert op_later.verkoop == ((2026, 30.0), (2027, 41.5))
    over = scenario.op(LATER._replace(verkoop=((2027, 41.5),), overig=((2027, 3.0),)))
    assert (over.verkoop, over.overig) == (((2027, 41.5),), ((2027, 3.0),))


@given(
    st.builds(
        Keuzes,
        hard=st.integers(0, 100), zacht=st.integers(0, 100), onbekend=st.integers(0, 100), eigen=st.booleans(),
        uitstel=st.integers(0, 60), uitval=st.integers(0, 100),
        verkoop=AANTALLEN.map(lambda d: tuple(sorted(d.items()))),
        overig=AANTALLEN.map(lambda d: tuple(sorted(d.items()))),
    )
)  # fmt: skip
def test_what_is_kept_is_read_back_and_where_it_was_made_it_is_what_was_chosen(keuzes: Keuzes) -> None:
    begin = BEGIN._replace(verkoop=tuple((j, 1.0) for j, _ in keuzes.verkoop), overig=keuzes.overig)
    scenario = Scenario(keuzes, begin, "“geschat”")
    assert Scenario.lees(scenario.als_tekst()) == scenario
    assert scenario.op(begin) == keuzes


GOED = json.loads(Scenario(BEGIN, BEGIN).als_tekst())


@pytest.mark.parametrize(
    "tekst",
    [
        "",
        "geen scenario",
        "[]",
        "{}",
        json.dumps({**GOED, "keuzes": {**GOED["keuzes"], "hard": 101}}),
        json.dumps({**GOED, "keuzes": {**GOED["keuzes"], "uitstel": -1}}),
        json.dumps({**GOED, "begin": {**GOED["begin"], "verkoop": 3}}),
        json.dumps({**GOED, "keuzes": {**GOED["keuzes"], "verkoop": {"2026": float("nan")}}}),
    ],
)
def test_a_text_that_is_no_scenario_is_refused(tekst: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Scenario.lees(tekst)
