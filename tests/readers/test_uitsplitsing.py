"""Combining breakdowns of the same homes: the sum holds, and nothing is said that does not follow."""

from collections import Counter
from itertools import combinations, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prestatiemonitor.readers.planlijst.uitsplitsing import Deel, combineer, gaan_samen, spreken_tegen, zegt_meer

AANTAL = st.integers(0, 200)


@st.composite
def uitsplitsingen(draw: st.DrawFn) -> list[list[Deel]]:
    """Two to four breakdowns of the same number of homes, each along a feature of its own."""
    totaal = draw(st.integers(1, 120))
    alles = []
    for nummer, naam in enumerate(draw(st.lists(st.sampled_from("abcd"), min_size=2, max_size=4, unique=True))):
        grenzen = sorted(draw(st.lists(st.integers(0, totaal), max_size=4)))
        delen = [b - a for a, b in zip([0, *grenzen], [*grenzen, totaal], strict=True)]
        alles.append([Deel(aantal, {naam: f"{naam}{i}"}, nummer * 10 + i) for i, aantal in enumerate(delen)])
    return alles


@given(uitsplitsingen())
def test_the_sum_holds_and_no_part_exceeds_what_was_counted(uitsplitsingen: list[list[Deel]]) -> None:
    samen = combineer(uitsplitsingen)
    assert sum(deel.aantal for deel in samen) == sum(deel.aantal for deel in uitsplitsingen[0])
    assert all(deel.aantal > 0 for deel in samen)
    for delen in uitsplitsingen:
        for deel in delen:
            ((naam, waarde),) = deel.kenmerken.items()
            assert sum(d.aantal for d in samen if d.kenmerken.get(naam) == waarde) <= deel.aantal


@given(uitsplitsingen())
def test_one_breakdown_is_kept_whole(uitsplitsingen: list[list[Deel]]) -> None:
    samen = combineer(uitsplitsingen)

    def is_heel(delen: list[Deel]) -> bool:
        per_deel = Counter()
        for deel in samen:
            per_deel.update(dict.fromkeys(deel.kenmerken.items(), deel.aantal))
        return all(per_deel[next(iter(d.kenmerken.items()))] == d.aantal for d in delen if d.aantal)

    assert any(is_heel(delen) for delen in uitsplitsingen)


@pytest.mark.parametrize(
    ("meer", "minder"),
    [("laag_midden", "midden"), ("hoog_midden", "midden"), ("midden", "onbekend"), ("laag_midden", None)],
)
def test_a_part_of_a_price_class_says_more_and_goes_with_it(meer: str, minder: str | None) -> None:
    assert zegt_meer(meer, minder)
    assert not zegt_meer(minder, meer)
    assert gaan_samen(meer, minder)
    assert gaan_samen(minder, meer)


@pytest.mark.parametrize("ander", ["hoog_midden", "sociaal", "duur"])
def test_two_price_classes_of_which_neither_is_a_part_do_not_go_together(ander: str) -> None:
    assert not gaan_samen("laag_midden", ander)
    assert spreken_tegen([[Deel(5, {"prijsklasse": "laag_midden"}, 0)], [Deel(5, {"prijsklasse": ander}, 1)]])


def test_middenhuur_is_told_apart_by_how_much_of_it_is_low() -> None:
    delen = combineer(
        [[Deel(5, {"prijsklasse": "midden"}, 0)], [Deel(2, {"prijsklasse": "laag_midden"}, 1), Deel(3, {}, 1)]]
    )
    assert {(deel.aantal, deel.kenmerken["prijsklasse"]) for deel in delen} == {(2, "laag_midden"), (3, "midden")}


def alle_verdelingen(rijen: list[int], kolommen: list[int]) -> list[list[list[int]]]:
    """Every table of whole numbers with these row and column sums."""
    if not rijen:
        return [[]] if not any(kolommen) else []

    def rij(rest: int, over: list[int]) -> list[list[int]]:
        if not over:
            return [[]] if rest == 0 else []
        return [[n, *staart] for n in range(min(rest, over[0]) + 1) for staart in rij(rest - n, over[1:])]

    return [
        [eerste, *staart]
        for eerste in rij(rijen[0], kolommen)
        for staart in alle_verdelingen(rijen[1:], [k - n for k, n in zip(kolommen, eerste, strict=True)])
    ]


@settings(deadline=None, max_examples=60)
@given(st.lists(st.integers(0, 5), min_size=2, max_size=3), st.data())
def test_exactly_what_holds_in_every_possible_table_is_said(rijen: list[int], data: st.DataObject) -> None:
    totaal = sum(rijen)
    grens = sorted(data.draw(st.lists(st.integers(0, totaal), min_size=1, max_size=2)))
    kolommen = [b - a for a, b in zip([0, *grens], [*grens, totaal], strict=True)]
    samen = combineer(
        [
            [Deel(n, {"rij": i}, i) for i, n in enumerate(rijen)],
            [Deel(n, {"kolom": j}, 9 + j) for j, n in enumerate(kolommen)],
        ]
    )
    gezegd = Counter()
    for deel in samen:
        if len(deel.kenmerken) == 2:
            gezegd[deel.kenmerken["rij"], deel.kenmerken["kolom"]] += deel.aantal
    tabellen = alle_verdelingen(rijen, kolommen)
    for i in range(len(rijen)):
        for j in range(len(kolommen)):
            assert gezegd[i, j] == min(tabel[i][j] for tabel in tabellen)


def test_what_is_known_is_not_undone_by_unknown() -> None:
    huur = [Deel(30, {"eigendom": "huur", "prijsklasse": "sociaal"}, 1)]
    onbekend = [Deel(30, {"eigendom": "onbekend"}, 2)]
    for volgorde in permutations([huur, onbekend]):
        (deel,) = combineer(volgorde)
        assert deel.kenmerken == {"eigendom": "huur", "prijsklasse": "sociaal"}


def test_homes_that_would_have_to_be_two_things_are_a_contradiction() -> None:
    klassen = [Deel(30, {"eigendom": "huur", "prijsklasse": "sociaal"}, 1), Deel(5, {"eigendom": "koop"}, 2)]
    eigendom = [Deel(5, {"eigendom": "huur"}, 3), Deel(30, {"eigendom": "koop"}, 4)]
    assert spreken_tegen([klassen, eigendom])
    assert not spreken_tegen([klassen, [Deel(30, {"eigendom": "huur"}, 3), Deel(5, {"eigendom": "koop"}, 4)]])
    samen = combineer([klassen, eigendom])
    assert sum(deel.aantal for deel in samen) == 35
    assert all(deel.kenmerken["eigendom"] != "koop" or "prijsklasse" not in deel.kenmerken for deel in samen)


@given(uitsplitsingen())
def test_breakdowns_along_different_features_never_contradict(uitsplitsingen: list[list[Deel]]) -> None:
    assert not any(spreken_tegen(paar) for paar in combinations(uitsplitsingen, 2))
