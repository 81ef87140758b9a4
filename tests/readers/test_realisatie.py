"""Which homes were built already, as a list says it: yes or no per plan, or how many."""

import pytest

KOPPEN = ["Plan", "Planstatus", "Sociale huur", "Gerealiseerd"]


def gebouwd(inlezing) -> list[tuple[int, bool]]:
    programma = inlezing.tabellen["programma"]
    return list(zip(programma["aantal"], programma["gerealiseerd"], strict=True))


@pytest.mark.parametrize("een", [1, 1.0, "1"])
def test_one_of_ten_homes_built_is_one_home_and_not_all(lees, codes, een) -> None:
    inlezing = lees([KOPPEN, ["A", "1A", 10, een], ["B", "1A", 5, 0]])
    assert codes(inlezing) == set()
    assert sorted(gebouwd(inlezing)) == [(1, True), (5, False), (9, False)]


@pytest.mark.parametrize(("ja", "nee"), [("ja", "nee"), ("x", "n"), ("TRUE", "false"), (True, False)])
def test_words_and_booleans_are_yes_or_no_for_the_whole_plan(lees, codes, ja, nee) -> None:
    inlezing = lees([KOPPEN, ["A", "1A", 10, ja], ["B", "1A", 5, nee]])
    assert codes(inlezing) == set()
    assert gebouwd(inlezing) == [(10, True), (5, False)]


def test_a_word_between_counts_is_asked(lees, melding) -> None:
    assert melding(lees([KOPPEN, ["A", "1A", 10, "ja"], ["B", "1A", 5, 1]]), "GEEN_GETAL").cel == "D2"


def test_yes_is_compared_with_the_stated_number_built(lees, codes, melding) -> None:
    koppen = [*KOPPEN, "Totaal gerealiseerd", "Totaal resterend"]
    assert codes(lees([koppen, ["A", "1A", 10, "ja", 10, 0]])) == set()
    assert melding(lees([koppen, ["A", "1A", 10, "ja", 8, 0]]), "TOTAAL_WIJKT_AF").cel == "E2"
