"""Values by date: exactly one in force within them, none before or after, no overlap and no gap."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from prestatiemonitor.afspraken.waarden import Waarde, check_reeks, value_on

EEN_DAG = timedelta(days=1)


@st.composite
def aansluitende_reeksen(draw: st.DrawFn) -> list[Waarde]:
    """Successive values without gap or overlap, in any order."""
    van = draw(st.dates(min_value=date(2000, 1, 1), max_value=date(2050, 1, 1)))
    reeks = []
    for nummer, dagen in enumerate(draw(st.lists(st.integers(0, 800), min_size=1, max_size=6))):
        tot = van + timedelta(days=dagen)
        reeks.append(Waarde(van=van, tot=tot, waarde=Decimal(nummer)))
        van = tot + EEN_DAG
    return draw(st.permutations(reeks))


@given(aansluitende_reeksen(), st.data())
def test_every_day_of_a_joined_series_has_exactly_one_value(reeks: list[Waarde], data: st.DataObject) -> None:
    eerste, laatste = min(w.van for w in reeks), max(w.tot for w in reeks if w.tot)
    peildatum = data.draw(st.dates(min_value=eerste, max_value=laatste))
    check_reeks(reeks)
    assert [value_on(reeks, peildatum)] == [w.waarde for w in reeks if w.holds_on(peildatum)]


@given(aansluitende_reeksen())
def test_there_is_no_value_before_the_first_day_or_after_the_last(reeks: list[Waarde]) -> None:
    eerste, laatste = min(w.van for w in reeks), max(w.tot for w in reeks if w.tot)
    assert value_on(reeks, eerste - EEN_DAG) is None
    assert value_on(reeks, laatste + EEN_DAG) is None


@given(aansluitende_reeksen(), st.integers(1, 400))
def test_a_value_more_that_starts_within_the_series_overlaps(reeks: list[Waarde], dagen: int) -> None:
    laatste = max(reeks, key=lambda w: w.van)
    erbij = Waarde(van=laatste.van, tot=laatste.van + timedelta(days=dagen), waarde=Decimal(9))
    with pytest.raises(ValueError, match="overlappen"):
        check_reeks([*reeks, erbij])


@given(aansluitende_reeksen(), st.integers(2, 400))
def test_a_value_that_starts_two_days_later_or_more_leaves_a_gap(reeks: list[Waarde], dagen: int) -> None:
    laatste = max(w.tot for w in reeks if w.tot)
    erbij = Waarde(van=laatste + timedelta(days=dagen), waarde=Decimal(9))
    with pytest.raises(ValueError, match="gat"):
        check_reeks([*reeks, erbij])


def test_a_value_without_last_day_holds_until_further_notice() -> None:
    assert value_on([Waarde(van=date(2021, 10, 14), waarde=Decimal(3))], date(2100, 1, 1)) == 3


def test_nothing_can_follow_a_value_without_last_day() -> None:
    open_einde = Waarde(van=date(2025, 1, 1), waarde=Decimal(1))
    with pytest.raises(ValueError, match="overlappen"):
        check_reeks([open_einde, Waarde(van=date(2026, 1, 1), waarde=Decimal(2))])


def test_a_value_cannot_be_changed_once_read() -> None:
    waarde = Waarde(van=date(2025, 1, 1), waarde=Decimal(1))
    with pytest.raises(ValidationError):
        waarde.waarde = Decimal(2)  # type: ignore[misc]
