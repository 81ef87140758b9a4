"""Two names of one plan are found; a number, a letter or a wind direction makes another plan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.readers.controle.gelijkenis import gelijkende_namen

KOPPEN = ["Code", "Plan", "Kern", "Planstatus", "Sociale huur", "Oplevering"]


def gelijk(*namen: str, kernen: list[str] | None = None) -> list[tuple[int, int]]:
    return gelijkende_namen(namen, kernen or ["Nijkerk"] * len(namen), [f"P{i}" for i in range(len(namen))])


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("De Dijk fase 1", "de Dijk - fase 1"),
        ("Dorpsstraat", "Dorpstraat"),
        ("Plan Havenkwartier", "Havenkwartier"),
        ("’t Veen", "Het Veen"),
        ("Doornsteeg fase 02", "Doornsteeg, fase 2"),
        ("A1", "A 1"),
        ("007 Havenkwartier", "7 Havenkwartier"),
        ("Veld 10 en 02", "Veld 2 en 10"),
    ],
)
def test_the_same_plan_written_another_way_is_found(een, ander) -> None:
    assert gelijk(een, ander) == [(1, 0)]


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("De Dijk fase 1", "De Dijk fase 2"),
        ("De Dijk fase A", "De Dijk fase B"),
        ("De Dijk I", "De Dijk II"),
        ("De Dijk noord", "De Dijk zuid"),
        ("De Dijk", "De Dijk fase 2"),
        ("Kerkstraat 5", "Kerkstraat 51"),
        ("Hoogstraat", "Hoofdstraat"),
        ("Molenweg", "Molenpad"),
        ("Plan 1", "Plan 2"),
    ],
)
def test_another_plan_is_no_double(een, ander) -> None:
    assert gelijk(een, ander) == []


def test_the_same_name_in_another_kern_is_another_plan() -> None:
    assert gelijk("De Dijk", "De Dijk", kernen=["Nijkerk", "Hoevelaken"]) == []
    assert gelijk("De Dijk", "De Dijk", kernen=["Nijkerk", "nijkerk"]) == [(1, 0)]


def test_the_warning_names_both_plans(lees, melding, woningen) -> None:
    rijen = [["P1", "De Dijk fase 1", "Nijkerk", "2A", 10, 2030], ["P2", "de Dijk - fase 1", "Nijkerk", "2A", 10, 2030]]
    inlezing = lees([KOPPEN, *rijen])
    gemeld = melding(inlezing, "PLAN_LIJKT_DUBBEL")
    assert (gemeld.cel, gemeld.gevonden) == ("B3", "de Dijk - fase 1")
    assert "‘De Dijk fase 1’ in B2" in gemeld.melding
    assert woningen(inlezing) == 20


def test_of_more_than_a_thousand_names_those_that_begin_alike_are_compared() -> None:
    letters = "abcdefghijk"
    namen = [a * 4 + b * 4 + c * 4 for a in letters for b in letters for c in letters]
    assert gelijk(*namen, "Havenkwartier", "Havenkwartier!") == [(len(namen) + 1, len(namen))]


@given(st.lists(st.text(max_size=12), max_size=8))
def test_every_pair_names_an_earlier_plan_and_every_plan_is_named_once(namen: list[str]) -> None:
    paren = gelijk(*namen)
    assert all(eerste < tweede for tweede, eerste in paren)
    assert len({tweede for tweede, _ in paren}) == len(paren)
