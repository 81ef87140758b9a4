"""Which plans are proposed to be the same under another name, and which are not."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toestanden import beeld, huis

from prestatiemonitor.wijzigingen import Planbeeld, plangroepen, voorstellen

NAMEN = ("De Brink", "De Brink oost", "Brink fase 1", "Brink fase 2", "Paasbos", "")
LIJST = st.lists(
    st.tuples(st.sampled_from(NAMEN), st.sampled_from(["Nijkerk", "Hoevelaken", ""]), st.integers(0, 3)), max_size=7
)


def beelden(*plannen: Planbeeld) -> dict[str, Planbeeld]:
    return {plan.sleutel: plan for plan in plannen}


def lijst(letter: str, plannen: list[tuple[str, str, int]]) -> dict[str, Planbeeld]:
    return beelden(*(beeld(f"{letter}{i}", {huis(): n}, naam, kern) for i, (naam, kern, n) in enumerate(plannen)))


def voorgesteld(
    oud: dict[str, Planbeeld], nieuw: dict[str, Planbeeld]
) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(v.oud, v.nieuw) for v in voorstellen(oud, nieuw, plangroepen(oud, nieuw))]


@pytest.mark.parametrize("aantal", [20, 21])
@pytest.mark.parametrize(
    ("naam", "ander", "kern"),
    [
        ("Deelplan 1", "Deelplan 2", "Nijkerk"),
        ("Paasbos fase 1", "Paasbos fase 2", "Nijkerk"),
        ("De Brink", "Paasbos", "Nijkerk"),
    ],
)
def test_other_numbers_or_names_are_other_plans_however_many_homes(
    naam: str, ander: str, kern: str, aantal: int
) -> None:
    assert not voorgesteld(
        beelden(beeld("P1", {huis(): 20}, naam)), beelden(beeld("P2", {huis(): aantal}, ander, kern))
    )


@pytest.mark.parametrize(("aantal", "voorstel"), [(20, True), (21, False)])
def test_a_number_that_came_into_a_name_is_the_same_plan_only_with_as_many_homes(aantal: int, voorstel: bool) -> None:
    oud, nieuw = beeld("P1", {huis(): 20}, "De Brink Zuid"), beeld("P2", {huis(): aantal}, "De Brink Zuid 2")
    assert bool(voorgesteld(beelden(oud), beelden(nieuw))) == voorstel


def test_the_likest_pair_goes_first_and_each_plan_is_proposed_once() -> None:
    oud = beelden(beeld("A", {huis(): 20}, "De Brink"))
    nieuw = beelden(beeld("C", {huis(): 20}, "De Brink oost"), beeld("B", {huis(): 20}, "De Brink"))
    assert voorgesteld(oud, nieuw) == [(("A",), ("B",))]
    assert voorgesteld(nieuw, oud) == [(("B",), ("A",))]


def test_a_part_of_one_whole_is_not_a_part_of_another() -> None:
    oud = beelden(beeld("A", {huis(): 20}, "Paasbos"), beeld("B", {huis(): 20}, "Paasbos"))
    delen = beelden(beeld("C", {huis(): 12}, "Paasbos west"), beeld("D", {huis(): 8}, "Paasbos oost"))
    assert voorgesteld(oud, delen) == [(("A",), ("C", "D"))]


def test_a_plan_without_a_known_kern_may_be_in_any() -> None:
    oud, nieuw = beeld("A", {huis(): 20}, "De Brink", ""), beeld("B", {huis(): 20}, "De Brink", "Hoevelaken")
    assert voorgesteld(beelden(oud), beelden(nieuw)) == [(("A",), ("B",))]
    assert voorgesteld(beelden(nieuw), beelden(oud)) == [(("B",), ("A",))]


@given(LIJST, LIJST)
def test_no_plan_is_in_two_proposals_and_what_was_rejected_is_in_none(
    een: list[tuple[str, str, int]], ander: list[tuple[str, str, int]]
) -> None:
    oud, nieuw = lijst("P", een), lijst("N", ander)
    gevonden = voorgesteld(oud, nieuw)
    for kant in (0, 1):
        sleutels = [s for voorstel in gevonden for s in voorstel[kant]]
        assert len(sleutels) == len({*sleutels})
    afgewezen = {*gevonden}
    over = voorstellen(oud, nieuw, plangroepen(oud, nieuw), afgewezen)
    assert not afgewezen & {(v.oud, v.nieuw) for v in over}


@given(LIJST, LIJST)
def test_of_the_pairs_that_are_left_the_likest_is_always_proposed(
    een: list[tuple[str, str, int]], ander: list[tuple[str, str, int]]
) -> None:
    oud, nieuw = lijst("P", een), lijst("N", ander)
    alle = voorstellen(oud, nieuw, plangroepen(oud, nieuw))
    paren = [v for v in alle if len(v.oud) == len(v.nieuw) == 1]
    assert [v.gelijkenis for v in paren] == sorted((v.gelijkenis for v in paren), reverse=True)
    los = [{s: p for s, p in lijst_.items() if s not in bezet} for lijst_, bezet in (
        (oud, {s for v in alle for s in v.oud}), (nieuw, {s for v in alle for s in v.nieuw}),
    )]  # fmt: skip
    assert not [v for v in voorstellen(los[0], los[1], plangroepen(*los)) if len(v.oud) == len(v.nieuw) == 1]


def test_when_every_code_changed_every_plan_is_still_found() -> None:
    kans = random.Random(4)
    namen = [f"{a}{b} {c}" for a in ("Beuken", "Linden", "Eiken") for b in ("hof", "laan") for c in ("noord", "zuid")]
    plannen = [(naam, "Nijkerk", kans.randint(5, 90)) for naam in namen]
    gevonden = voorgesteld(lijst("P", plannen), lijst("N", plannen))
    assert sorted(gevonden) == sorted(((f"P{i}",), (f"N{i}",)) for i in range(len(plannen)))
