"""Which soft plans would add most social rent and middenhuur before a year ends."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.indicators.programma import koppel
from prestatiemonitor.indicators.versnelling import KOLOMMEN, versnelling
from prestatiemonitor.tables.schemas import PLANNEN, PROGRAMMA

Regel = tuple[str, str, str, int | None, int | None, int]


def tabellen(statussen: dict[str, str], regels: list[Regel]) -> tuple[pd.DataFrame, pd.DataFrame]:
    plannen = [
        {"plan_sleutel": s, "plan": s.upper(), "planstatus": c, "hardheid": "zacht" if c in ("3", "4A") else "hard"}
        for s, c in statussen.items()
    ]
    kolommen = ["plan_sleutel", "eigendom", "prijsklasse", "jaar_van", "jaar_tot", "aantal"]
    programma = pd.DataFrame(regels, columns=kolommen).assign(soort="nieuwbouw", bron="Plannen!A1")
    return PLANNEN.vorm(pd.DataFrame(plannen).assign(bron="Plannen!A1")), PROGRAMMA.vorm(programma)


def gerangschikt(statussen: dict[str, str], regels: list[Regel], tot: int = 2027) -> pd.DataFrame:
    plannen, programma = tabellen(statussen, regels)
    return versnelling(koppel(plannen, programma, load_afspraken()), plannen, tot)


def test_first_the_plan_with_most_homes_planned_by_then_and_after_it_the_one_that_is_nearest() -> None:
    uit = gerangschikt(
        dict.fromkeys("abcd", "3"),
        [
            ("a", "huur", "sociaal", 2029, 2029, 80),
            ("b", "huur", "sociaal", 2027, 2027, 10),
            ("b", "huur", "midden", 2026, 2028, 5),
            ("c", "huur", "sociaal", 2026, 2026, 12),
            ("d", "huur", "laag_midden", 2028, 2028, 4),
            ("d", "huur", "sociaal", None, None, 3),
        ],
    )
    assert uit["plan"].tolist() == ["C", "B", "D", "A"]
    assert uit[["sociale_huur", "middenhuur", "op_tijd", "later", "zonder_jaar"]].to_numpy().tolist() == [
        [12, 0, 12, 0, 0],
        [10, 5, 10, 5, 0],
        [3, 4, 0, 4, 3],
        [80, 0, 0, 80, 0],
    ]


def test_hard_plans_and_homes_of_other_kinds_are_no_candidates() -> None:
    uit = gerangschikt(
        {"a": "1A", "b": "3", "c": "4A"},
        [
            ("a", "huur", "sociaal", 2026, 2026, 10),
            ("b", "koop", "duur", 2026, 2026, 10),
            ("c", "huur", "onbekend", 2026, 2026, 9),
        ],
    )
    assert uit.empty
    assert tuple(uit.columns) == KOLOMMEN


def test_what_is_demolished_for_a_plan_is_told_beside_what_it_builds() -> None:
    plannen, programma = tabellen({"a": "3"}, [("a", "huur", "sociaal", 2027, 2027, n) for n in (64, 40)])
    programma.loc[1, "soort"] = "sloop"
    uit = versnelling(koppel(plannen, programma, load_afspraken()), plannen, 2027)
    assert uit[["sociale_huur", "sloop", "op_tijd", "netto"]].to_numpy().tolist() == [[64, 40, 64, 24]]


@pytest.mark.parametrize(("jaar", "netto"), [(2026, 24), (2027, 24), (2028, 64), (None, 24)])
def test_a_plan_is_ranked_by_what_it_adds_by_then_less_what_is_demolished_by_then(jaar: int | None, netto: int) -> None:
    regels: list[Regel] = [("a", "huur", "sociaal", 2027, 2027, 64), ("a", "huur", "sociaal", jaar, jaar, 40)]
    plannen, programma = tabellen(dict.fromkeys("ab", "3"), [*regels, ("b", "huur", "sociaal", 2027, 2027, 30)])
    programma.loc[1, "soort"] = "sloop"
    uit = versnelling(koppel(plannen, programma, load_afspraken()), plannen, 2027)
    assert dict(zip(uit["plan"], uit["netto"], strict=True)) == {"A": netto, "B": 30}
    assert uit["plan"].tolist() == (["A", "B"] if netto > 30 else ["B", "A"])


def test_demolition_by_then_for_homes_that_come_later_puts_a_plan_behind_one_that_adds_nothing() -> None:
    regels: list[Regel] = [
        ("a", "huur", "sociaal", 2029, 2029, 64),
        ("a", "huur", "sociaal", 2026, 2026, 40),
        ("b", "huur", "sociaal", 2030, 2030, 5),
    ]
    plannen, programma = tabellen(dict.fromkeys("ab", "3"), regels)
    programma.loc[1, "soort"] = "sloop"
    uit = versnelling(koppel(plannen, programma, load_afspraken()), plannen, 2027)
    assert uit[["plan", "netto"]].to_numpy().tolist() == [["B", 0], ["A", -40]]


def test_homes_of_which_only_the_last_year_is_known_are_there_by_then() -> None:
    uit = gerangschikt({"a": "3"}, [("a", "huur", "sociaal", None, 2026, 7), ("a", "huur", "sociaal", None, 2029, 2)])
    assert uit[["op_tijd", "later", "zonder_jaar"]].to_numpy().tolist() == [[7, 2, 0]]


def test_homes_from_a_year_on_have_no_last_year_and_are_not_there_by_then() -> None:
    uit = gerangschikt({"a": "3"}, [("a", "huur", "sociaal", 2026, None, 7)])
    assert (uit["op_tijd"][0], uit["later"][0], uit["eerste"][0]) == (0, 7, 2026)
    assert pd.isna(uit["laatste"][0])


@given(
    st.lists(
        st.tuples(
            st.sampled_from("abc"),
            st.just("huur"),
            st.sampled_from(["sociaal", "midden"]),
            st.sampled_from([None, 2026, 2028]),
            st.sampled_from([None, 2028]),
            st.integers(1, 30),
        ),
        max_size=8,
    )
)
def test_every_home_is_in_one_segment_and_in_one_moment(regels: list[Regel]) -> None:
    uit = gerangschikt(dict.fromkeys("abc", "3"), regels)
    som = sum(regel[-1] for regel in regels)
    assert uit[["sociale_huur", "middenhuur"]].sum().sum() == som
    assert uit[["op_tijd", "later", "zonder_jaar"]].sum().sum() == som
