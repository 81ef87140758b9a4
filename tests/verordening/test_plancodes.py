"""Which plan a code stands for, by what people answered of pairs of lists."""

import datetime as dt
from dataclasses import dataclass
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.verordening.plancodes import is_strijdig, scheidingen, sleutel_in_lijst, sleutel_op_dag

BEGIN = dt.date(2024, 6, 30)


@dataclass(frozen=True)
class Antwoord:
    """Whether the code is one plan in two lists, by their peildatums."""

    tot_en_met: dt.date
    vanaf: dt.date
    zelfde: bool
    oud: tuple[str, ...] = ("P1",)
    nieuw: tuple[str, ...] = ("P1",)


def dag(nummer: int) -> dt.date:
    return BEGIN + dt.timedelta(days=180 * nummer)


def antwoord(plannen: str, van: int, naar: int) -> Antwoord:
    """What is true of two lists, where each letter of `plannen` is the plan that a list means by the code."""
    return Antwoord(dag(van), dag(naar), plannen[van : naar + 1] == plannen[van] * (naar + 1 - van))


@st.composite
def geschiedenis(draw: st.DrawFn) -> tuple[str, list[Antwoord]]:
    """Lists in which the code is one plan after another, and true answers in any order: one of every two neighbours."""
    keren = draw(st.lists(st.integers(1, 3), min_size=1, max_size=4))
    plannen = "".join(letter * keer for letter, keer in zip("ABCD", keren, strict=False))
    buren = list(pairwise(range(len(plannen))))
    meer = st.tuples(st.integers(0, len(plannen) - 1), st.integers(0, len(plannen) - 1)).filter(lambda p: p[0] < p[1])
    paren = [*buren, *draw(st.lists(meer, max_size=4) if len(plannen) > 1 else st.just([]))]
    return plannen, [antwoord(plannen, *paar) for paar in draw(st.permutations(paren))]


@given(geschiedenis())
def test_in_whatever_order_it_is_answered_each_list_has_the_plan_that_it_meant(
    alles: tuple[str, list[Antwoord]],
) -> None:
    plannen, antwoorden = alles
    apart = scheidingen(antwoorden)
    sleutels = [sleutel_in_lijst("P1", dag(nummer), apart) for nummer in range(len(plannen))]
    assert [een == ander for een, ander in pairwise(sleutels)] == [een == ander for een, ander in pairwise(plannen)]
    assert len({*sleutels}) == len({*plannen})
    assert sleutels[-1] == "P1" and sleutel_in_lijst("P2", BEGIN, apart) == "P2"
    assert not is_strijdig(antwoorden)


@given(geschiedenis(), st.data())
def test_an_answer_against_the_others_is_seen(alles: tuple[str, list[Antwoord]], data: st.DataObject) -> None:
    plannen, antwoorden = alles
    if len({*plannen}) > 1:
        onwaar = data.draw(st.sampled_from([een for een in antwoorden if not een.zelfde]))
        assert is_strijdig([*antwoorden, Antwoord(onwaar.tot_en_met, onwaar.vanaf, True)])


def test_between_two_lists_a_decision_is_on_the_former_plan_until_a_list_has_the_new_one() -> None:
    apart = scheidingen([Antwoord(dag(0), dag(2), False)])
    assert sleutel_op_dag("P1", dag(2) - dt.timedelta(days=1), apart) == "P1 t/m 30-06-2024"
    assert sleutel_op_dag("P1", dag(2), apart) == "P1"
    assert sleutel_in_lijst("P1", dag(1), apart) == "P1"  # of a list in between it is asked
