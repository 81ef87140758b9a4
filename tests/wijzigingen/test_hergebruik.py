"""A plan code that is used again for another plan: when that is asked, and what follows from the answer."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toestanden import PROGRAMMAS, beeld, huis

from prestatiemonitor.wijzigingen import (
    Planbeeld,
    Planbesluit,
    Toestand,
    plangroepen,
    uit_elkaar,
    vergelijk,
    volg,
    voorstellen,
    waarom_ander_plan,
)

JUNI, DECEMBER, ERNA = dt.date(2025, 6, 30), dt.date(2025, 12, 31), dt.date(2026, 6, 30)
TWEE_PLANNEN = Planbesluit(("P1",), ("P1",), zelfde=False, tot_en_met=JUNI, vanaf=DECEMBER)
EEN_PLAN = Planbesluit(("P1",), ("P1",), tot_en_met=JUNI, vanaf=DECEMBER)


def p1(naam: str, woningen: int = 20, kern: str = "Nijkerk") -> Planbeeld:
    return beeld("P1", {huis(): woningen}, naam, kern)


@pytest.mark.parametrize(
    ("na", "waarom"),
    [
        (p1("Stationsplein", 20, "Hoevelaken"), "Nijkerk werd Hoevelaken"),
        (p1("Stationsplein", 40), "20 woningen werden er 40"),
        (p1("Stationsplein", 10), "20 woningen werden er 10"),
        (p1("Stationsplein", 40, "Hoevelaken"), "Nijkerk werd Hoevelaken en 20 woningen werden er 40"),
    ],
)
def test_another_name_beside_another_kern_or_twice_the_homes_is_asked(na: Planbeeld, waarom: str) -> None:
    assert waarom_ander_plan(p1("De Brink"), na) == waarom
    (voorstel,) = voorstellen({"P1": p1("De Brink")}, {"P1": na}, plangroepen(["P1"], ["P1"]))
    assert (voorstel.oud, voorstel.nieuw) == (("P1",), ("P1",))
    assert voorstel.reden == f"de code is gelijk, de naam niet, en {waarom}"


@pytest.mark.parametrize(
    "na",
    [
        p1("Stationsplein", 20),  # renamed
        p1("Stationsplein", 39),  # renamed, and a good deal larger
        p1("Stationsplein", 0),  # no homes are told yet
        p1("Stationsplein", 20, ""),  # the kern was left out
        p1("De Brink fase 1", 60, "Hoevelaken"),  # the name goes on
        p1("Brink, de", 60, "Hoevelaken"),
        p1("De Brinken", 60, "Hoevelaken"),  # written otherwise
        p1("P1", 60, "Hoevelaken"),  # a list that names no plans
    ],
)
def test_a_plan_that_was_renamed_or_grew_is_not_asked(na: Planbeeld) -> None:
    assert waarom_ander_plan(p1("De Brink"), na) == ""
    assert waarom_ander_plan(na, p1("De Brink")) == ""


@pytest.mark.parametrize(
    ("naam", "ander"),
    [
        ("Locatie Spoorkamp", "Locatie Paasbos"),
        ("Herontwikkeling Dorpsstraat 12", "Herontwikkeling Havenstraat 4"),
        ("Havenkwartier", "Stationskwartier"),
        ("Fase 1", "Fase 2"),
        ("Kerk", "Achter de Kerk"),
    ],
)
def test_beside_another_kern_and_far_more_homes_names_that_share_a_word_are_asked_too(naam: str, ander: str) -> None:
    for een, later in ((naam, ander), (ander, naam)):
        assert waarom_ander_plan(p1(een, 10), p1(later, 120, "Hoevelaken"))


def test_a_filling_word_makes_no_names_alike() -> None:
    assert waarom_ander_plan(p1("Locatie Spoorkamp"), p1("Locatie Paasbos", 20, "Hoevelaken"))
    assert not waarom_ander_plan(p1("Locatie Spoorkamp"), p1("Spoorkamp", 20, "Hoevelaken"))


def test_what_was_answered_is_not_asked_again_until_a_later_list() -> None:
    assert EEN_PLAN.beantwoordt(JUNI) and EEN_PLAN.beantwoordt(dt.date(2024, 12, 31))
    assert not EEN_PLAN.beantwoordt(DECEMBER)
    oud, nieuw = {"P1": p1("De Brink")}, {"P1": p1("Stationsplein", 40)}
    assert not voorstellen(oud, nieuw, plangroepen(oud, nieuw), {(("P1",), ("P1",))})


def test_the_plan_of_before_has_a_key_of_its_own_in_the_lists_up_to_then() -> None:
    lijst = {"P1": p1("De Brink"), "P2": beeld("P2")}
    ervoor = uit_elkaar(lijst, JUNI, [TWEE_PLANNEN])
    assert [*ervoor] == ["P1 t/m 30-06-2025", "P2"]
    assert [(b.sleutel, b.plancode) for b in ervoor.values()] == [("P1 t/m 30-06-2025", "P1"), ("P2", "P2")]
    assert [*uit_elkaar(lijst, JUNI - dt.timedelta(days=1), [TWEE_PLANNEN])] == [*ervoor]
    assert uit_elkaar(lijst, JUNI + dt.timedelta(days=1), [TWEE_PLANNEN]) == lijst
    assert uit_elkaar(lijst, JUNI, [EEN_PLAN]) == lijst


def test_a_code_that_was_used_three_times_is_three_plans() -> None:
    weer = Planbesluit(("P1",), ("P1",), zelfde=False, tot_en_met=DECEMBER, vanaf=ERNA)
    for besluiten in ([TWEE_PLANNEN, weer], [weer, TWEE_PLANNEN]):
        sleutels = [s for dag in (JUNI, DECEMBER, ERNA) for s in uit_elkaar({"P1": p1("x")}, dag, besluiten)]
        assert sleutels == ["P1 t/m 30-06-2025", "P1 t/m 31-12-2025", "P1"]


def test_the_plan_of_before_can_go_on_under_another_code() -> None:
    hernoemd = Planbesluit(("P1 t/m 30-06-2025",), ("P9",))
    besluiten = [TWEE_PLANNEN, hernoemd]
    lijsten = [
        uit_elkaar({"P1": p1("De Brink")}, JUNI, besluiten),
        uit_elkaar({"P1": p1("Stationsplein", 40), "P9": beeld("P9", {huis(): 20}, "De Brink")}, DECEMBER, besluiten),
    ]
    ervoor, nieuw = volg("P9", lijsten, besluiten), volg("P1", lijsten, besluiten)
    assert ervoor is not None and nieuw is not None
    assert [[b.naam for b in beelden] for beelden in ervoor.standen] == [["De Brink"], ["De Brink"]]
    assert [[b.naam for b in beelden] for beelden in nieuw.standen] == [[], ["Stationsplein"]]


@given(PROGRAMMAS, PROGRAMMAS)
def test_two_plans_of_one_code_explain_a_figure_to_the_last_home_as_one_vanished_and_one_new(
    voor: dict[Toestand, int], na: dict[Toestand, int]
) -> None:
    oud = uit_elkaar({"P1": beeld("P1", voor)}, JUNI, [TWEE_PLANNEN])
    nieuw = uit_elkaar({"P1": beeld("P1", na)}, DECEMBER, [TWEE_PLANNEN])
    vergelijking = vergelijk(oud, nieuw)
    assert [plan.verband for plan in vergelijking.plannen] == ["verdwenen", "nieuw"]
    verklaring = vergelijking.verklaar(lambda toestand: int(toestand.soort == "nieuwbouw"))
    assert verklaring.was + sum(verklaring.per_oorzaak.values()) == verklaring.wordt
    assert verklaring.per_oorzaak.keys() <= {"verdwenen", "nieuw"}


@given(st.text("abcdeé &-", max_size=12), st.text("abcdeé &-", max_size=12), st.integers(0, 9), st.integers(0, 9))
def test_which_list_came_first_makes_no_difference_to_whether_it_is_asked(een: str, ander: str, n: int, m: int) -> None:
    links, rechts = p1(een, n), p1(ander, m, "Hoevelaken")
    assert bool(waarom_ander_plan(links, rechts)) == bool(waarom_ander_plan(rechts, links))
