"""Which links between plans hold in a comparison, from what people decided on other lists."""

from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.wijzigingen import Planbesluit, koppelingen, plangroepen

HERNOEMD = Planbesluit(("P1",), ("P9",))
GESPLITST = Planbesluit(("P1",), ("P1", "P2"))
SLEUTELS = st.lists(st.sampled_from("ABCD"), max_size=4, unique=True)
BESLUITEN = st.lists(
    st.builds(
        Planbesluit,
        st.lists(st.sampled_from("ABCD"), min_size=1, max_size=2, unique=True).map(tuple),
        st.lists(st.sampled_from("ABCD"), min_size=1, max_size=2, unique=True).map(tuple),
        st.booleans(),
    ),
    max_size=4,
)


def test_a_rename_holds_between_every_list_before_it_and_every_list_after_it() -> None:
    assert koppelingen([HERNOEMD], ["P1", "P2"], ["P9", "P2"]) == [("P1", "P9")]
    assert koppelingen([HERNOEMD], ["P1"], ["P1"]) == []
    assert koppelingen([HERNOEMD], ["P9"], ["P9"]) == []


def test_a_plan_renamed_twice_is_one_plan_over_the_list_in_between() -> None:
    nog_eens = Planbesluit(("P9",), ("P12",))
    assert koppelingen([HERNOEMD, nog_eens], ["P1"], ["P12"]) == [("P1", "P12")]
    assert koppelingen([nog_eens, HERNOEMD], ["P1"], ["P9"]) == [("P1", "P9")]


def test_a_split_says_nothing_of_lists_after_it_in_which_both_parts_are_plans() -> None:
    assert koppelingen([GESPLITST], ["P1"], ["P1", "P2"]) == [("P1", "P1"), ("P1", "P2")]
    assert koppelingen([GESPLITST], ["P1", "P2"], ["P1", "P2"]) == []
    assert koppelingen([GESPLITST], ["P1", "P2"], ["P2"]) == []


def test_a_part_of_a_split_that_was_renamed_is_still_a_part() -> None:
    assert koppelingen([GESPLITST, Planbesluit(("P2",), ("P7",))], ["P1"], ["P1", "P7"]) == [("P1", "P1"), ("P1", "P7")]


def test_a_join_says_nothing_of_lists_before_it() -> None:
    samen = Planbesluit(("P1", "P2"), ("P1",))
    assert koppelingen([samen], ["P1", "P2"], ["P1"]) == [("P1", "P1"), ("P2", "P1")]
    assert koppelingen([samen], ["P1", "P2"], ["P1", "P2"]) == []


def test_a_rejection_is_no_link() -> None:
    assert koppelingen([Planbesluit(("P1",), ("P9",), zelfde=False)], ["P1"], ["P9"]) == []


def test_of_contradicting_decisions_on_the_same_plans_the_last_one_holds() -> None:
    nee = Planbesluit(("P1",), ("P9",), zelfde=False)
    assert koppelingen([HERNOEMD, nee], ["P1"], ["P9"]) == []
    assert koppelingen([nee, HERNOEMD], ["P1"], ["P9"]) == [("P1", "P9")]


@given(BESLUITEN, SLEUTELS, SLEUTELS)
def test_links_are_between_the_two_lists_and_never_lose_a_plan(
    besluiten: list[Planbesluit], oud: list[str], nieuw: list[str]
) -> None:
    gevonden = koppelingen(besluiten, oud, nieuw)
    assert all(een in oud and ander in nieuw for een, ander in gevonden)
    groepen = plangroepen(oud, nieuw, gevonden)
    assert sorted(s for groep in groepen for s in groep.oud) == sorted(oud)
    assert sorted(s for groep in groepen for s in groep.nieuw) == sorted(nieuw)


@given(BESLUITEN, SLEUTELS)
def test_a_list_beside_itself_is_itself_whatever_was_decided(besluiten: list[Planbesluit], lijst: list[str]) -> None:
    gevonden = koppelingen([b for b in besluiten if {*b.oud} != {*b.nieuw}], lijst, lijst)
    assert all(groep.oud == groep.nieuw for groep in plangroepen(lijst, lijst, gevonden) if len(groep.oud) == 1)
