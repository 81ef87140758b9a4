"""Plannings as people write them: the last day of the time they give, or that nobody can tell."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.indicators.planningsdatum import lees_planning


@pytest.mark.parametrize(
    ("tekst", "einde"),
    [
        ("Q4 2025", date(2025, 12, 31)),
        ("q2", date(2026, 6, 30)),
        ("Q3/Q4 2025", date(2025, 12, 31)),
        ("Q4 2025, Q1 2026", date(2026, 3, 31)),
        ("2025 Q4", date(2025, 12, 31)),
        ("3e kwartaal", date(2026, 9, 30)),
        ("eerste kwartaal 2027", date(2027, 3, 31)),
        ("december 2026", date(2026, 12, 31)),
        ("eind februari 2028", date(2028, 2, 29)),
        ("mei/juni", date(2026, 6, 30)),
        ("2026", date(2026, 12, 31)),
        ("2025-2027", date(2027, 12, 31)),
        ("H1 2026", date(2026, 6, 30)),
        ("2e halfjaar", date(2026, 12, 31)),
        ("Eerste helft 2027", date(2027, 6, 30)),
        ("medio 2026", date(2026, 6, 30)),
        ("begin 2027", date(2027, 3, 31)),
        ("uiterlijk 1 juli 2026", date(2026, 7, 1)),
        ("31-12-2026", date(2026, 12, 31)),
        ("2026-06-30 00:00:00", date(2026, 6, 30)),
        ("2026-04", date(2026, 4, 30)),
        ("vóór 1 juli 2026", date(2026, 6, 30)),
    ],
)
def test_a_planning_lasts_until_the_last_day_of_the_time_that_it_names(tekst: str, einde: date) -> None:
    planning = lees_planning(tekst, 2026)
    assert (planning.soort, planning.einde) == ("datum", einde)


@pytest.mark.parametrize("tekst", ["doorlopend", "Halfjaarlijks", "gehele jaar", "elk kwartaal", "2 keer per jaar"])
def test_what_goes_on_has_no_end_and_is_never_over(tekst: str) -> None:
    planning = lees_planning(tekst, 2025)
    assert planning.soort == "doorlopend"
    assert not planning.voorbij(date(2099, 1, 1))


@pytest.mark.parametrize(
    "tekst",
    ["zsm", "na de zomer", "n.t.b.", "vanaf 2026", "voor 2026", "12 maanden", "31-02-2026", "2026-13", "derde halfjaar",
     "2025 Q4, 2026 Q1", "Q4 '25", "week 40"],
)  # fmt: skip
def test_what_cannot_be_read_for_certain_is_said_and_never_over(tekst: str) -> None:
    planning = lees_planning(tekst, 2025)
    assert planning.soort == "onleesbaar"
    assert not planning.voorbij(date(2099, 1, 1))


def test_no_planning_is_not_an_unreadable_one() -> None:
    assert lees_planning("  ", 2026).soort == "leeg"


def test_a_quarter_without_a_year_of_an_activity_without_a_year_cannot_be_read() -> None:
    assert lees_planning("Q4", None).soort == "onleesbaar"


def test_a_planning_is_over_on_its_last_day_and_not_the_day_before() -> None:
    planning = lees_planning("Q2 2026", 2026)
    assert planning.voorbij(date(2026, 6, 30))
    assert not planning.voorbij(date(2026, 6, 29))


@given(dag=st.dates(date(2020, 1, 1), date(2039, 12, 31)), vorm=st.sampled_from(["%d-%m-%Y", "%Y-%m-%d"]))
def test_any_date_in_figures_is_that_date_and_with_voor_the_day_before(dag: date, vorm: str) -> None:
    assert lees_planning(f"{dag:{vorm}}", None).einde == dag
    assert lees_planning(f"voor {dag:{vorm}}", None).einde == dag - timedelta(days=1)


@given(tekst=st.text(max_size=30), jaar=st.none() | st.integers(2020, 2040))
def test_any_text_is_read_or_said_to_be_unreadable(tekst: str, jaar: int | None) -> None:
    planning = lees_planning(tekst, jaar)
    assert (planning.einde is not None) == (planning.soort == "datum")
