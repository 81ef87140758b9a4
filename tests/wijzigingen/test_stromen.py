"""Where the homes of a plan went between two planmonitors."""

from collections import Counter

import pytest
from hypothesis import given
from toestanden import PROGRAMMAS, huis

from prestatiemonitor.wijzigingen.stromen import Stroom, stappen, stromen
from prestatiemonitor.wijzigingen.toestand import Toestand


@given(PROGRAMMAS, PROGRAMMAS)
def test_every_home_of_both_lists_is_in_exactly_one_stream(
    oud: dict[Toestand, int], nieuw: dict[Toestand, int]
) -> None:
    uit, weg, erbij = stromen(oud, nieuw), Counter[Toestand](), Counter[Toestand]()
    for stroom in uit:
        if stroom.van:
            weg[stroom.van] += stroom.aantal
        if stroom.naar:
            erbij[stroom.naar] += stroom.aantal
    assert weg == Counter(oud)
    assert erbij == Counter(nieuw)


@given(PROGRAMMAS, PROGRAMMAS)
def test_no_plan_both_grew_and_shrank(oud: dict[Toestand, int], nieuw: dict[Toestand, int]) -> None:
    uit = stromen(oud, nieuw)
    gegroeid = {stroom.naar.soort for stroom in uit if stroom.naar and not stroom.van}
    gekrompen = {stroom.van.soort for stroom in uit if stroom.van and not stroom.naar}
    assert not gegroeid & gekrompen


@given(PROGRAMMAS)
def test_a_plan_that_stays_as_it_is_does_not_change(programma: dict[Toestand, int]) -> None:
    assert all(stroom.van == stroom.naar for stroom in stromen(programma, programma))


@given(PROGRAMMAS, PROGRAMMAS)
def test_the_causes_of_a_home_lead_from_how_it_was_to_how_it_is(
    oud: dict[Toestand, int], nieuw: dict[Toestand, int]
) -> None:
    for stroom in stromen(oud, nieuw):
        gezet = stappen(stroom)
        assert (gezet[-1][1] if gezet else stroom.van) == stroom.naar
        assert len({oorzaak for oorzaak, _ in gezet}) == len(gezet)


@pytest.mark.parametrize(
    ("nieuw", "oorzaken"),
    [
        (huis(jaar=2028), ["vertraagd"]),
        (huis(jaar=2025), ["vervroegd"]),
        (huis(stadium="hard"), ["harder"]),
        (huis(stadium="gerealiseerd"), ["opgeleverd"]),
        (huis(stadium="onbekend"), ["stadium"]),
        (huis("duur", eigendom="koop"), ["programma"]),
        (huis(corporatie="de Alliantie"), ["corporatie"]),
        (huis(jaar=0), ["jaar_onbekend"]),
        (huis()._replace(van=2024), ["periode"]),
        (huis()._replace(van=0), ["periode"]),
        (huis()._replace(van=0, tot=2027), ["vertraagd"]),
        (huis()._replace(van=2025, tot=2027), ["vertraagd"]),
        (huis()._replace(van=2026, tot=9999), ["vertraagd"]),
        (huis("duur", 2027, "hard"), ["programma", "vertraagd", "harder"]),
    ],
)
def test_a_home_that_changed_says_in_what(nieuw: Toestand, oorzaken: list[str]) -> None:
    (stroom,) = stromen({huis(): 10}, {nieuw: 10})
    assert [oorzaak for oorzaak, _ in stappen(stroom)] == oorzaken


def test_a_plan_of_two_years_that_slips_a_year_slips_as_many_home_years() -> None:
    uit = stromen({huis(jaar=2026): 10, huis(jaar=2027): 10}, {huis(jaar=2027): 10, huis(jaar=2028): 10})
    assert Stroom(10, huis(jaar=2027), huis(jaar=2027)) in uit
    assert Stroom(10, huis(jaar=2026), huis(jaar=2028)) in uit


def test_a_home_changes_in_year_rather_than_in_kind() -> None:
    oud = {huis(jaar=2026): 10, huis("duur", jaar=2028): 10}
    nieuw = {huis(jaar=2028): 10, huis("duur", jaar=2026): 10}
    assert {s.van.prijsklasse == s.naar.prijsklasse for s in stromen(oud, nieuw) if s.van and s.naar} == {True}
