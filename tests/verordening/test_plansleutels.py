"""A plan that goes on under another name keeps its decisions and its deposit."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.verordening.besluiten import Besluit, waarborgsom_open
from prestatiemonitor.verordening.plansleutels import Plansleutels, families

GESTORT = Besluit(
    soort="waarborgsom_betaald", plan="oud", naam="Oud", datum=date(2024, 1, 1), reden="r", wie="w",
    bedrag=Decimal(60_000), ontvanger="ander",
)  # fmt: skip


def test_art_6_the_deposit_of_a_renamed_plan_is_held_under_its_new_key() -> None:
    sleutels = Plansleutels(families([("oud", "tussen"), ("tussen", "nieuw")]), ["nieuw", "ander"])
    (herkend,) = sleutels.herkend([GESTORT])
    assert (herkend.plan, herkend.ontvanger) == ("nieuw", "ander")
    assert waarborgsom_open([herkend], "nieuw") == 60_000


def test_a_plan_that_is_still_there_keeps_its_decisions_when_a_part_of_it_goes_on_elsewhere() -> None:
    sleutels = Plansleutels(families([("oud", "nieuw")]), ["oud", "nieuw"])
    assert sleutels.nu("oud") == ("oud",)
    assert sleutels.herkend([GESTORT], "nieuw")[0].plan == "oud"


def test_of_a_plan_that_was_split_the_decisions_of_before_are_seen_at_each_part() -> None:
    sleutels = Plansleutels(families([("oud", "a", "b")]), ["a", "b"])
    assert sleutels.nu("oud") == ("a", "b")
    assert sleutels.herkend([GESTORT], "b")[0].plan == "b"
    assert sleutels.herkend([GESTORT])[0].plan == "a"


def test_a_plan_that_vanished_without_a_confirmed_successor_keeps_its_key() -> None:
    sleutels = Plansleutels(families([("x", "y")]), ["nieuw"])
    assert sleutels.nu("oud") == ()
    assert sleutels.herkend([GESTORT])[0].plan == "oud"


@given(st.lists(st.frozensets(st.sampled_from("abcdefgh"), min_size=1, max_size=3), max_size=8), st.randoms())
def test_in_which_order_plans_were_confirmed_makes_no_difference(groepen: list[frozenset[str]], toeval: object) -> None:
    anders = groepen[::-1]
    toeval.shuffle(anders)  # type: ignore[attr-defined]
    assert families(groepen) == families(anders)
    for groep in groepen:
        assert len({families(groepen)[sleutel] for sleutel in groep}) == 1
