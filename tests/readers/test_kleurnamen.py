"""Names of colours for fills: sure ones, and those between two names that have none."""

import pytest

from prestatiemonitor.readers.woorden.kleurnamen import heet, uitleg_van_kleur

_NAMEN = ("rood", "oranje", "geel", "groen", "blauw", "grijs")


@pytest.mark.parametrize(
    ("kleur", "naam"),
    [
        ("FF0000", "rood"), ("FFC7CE", "rood"), ("FFC000", "oranje"), ("ED7D31", "oranje"), ("FFFF00", "geel"),
        ("92D050", "groen"), ("00B050", "groen"), ("00B0F0", "blauw"), ("BFBFBF", "grijs"),
    ],
)  # fmt: skip
def test_a_fill_has_the_name_that_people_give_it_and_no_other(kleur: str, naam: str) -> None:
    assert [bekend for bekend in _NAMEN if heet(kleur, bekend)] == [naam]


@pytest.mark.parametrize("kleur", ["FFD966", "FFFFFF", "000000", "7030A0"])
def test_a_fill_between_two_names_has_none(kleur: str) -> None:
    assert not any(heet(kleur, naam) for naam in _NAMEN)


def test_a_legend_in_words_gives_the_colour_and_its_meaning() -> None:
    assert uitleg_van_kleur("Groen = hard plan") == ("groen", "hard plan")
    assert uitleg_van_kleur("Rood: zacht") == ("rood", "zacht")
    assert uitleg_van_kleur("hard plan") == ("", "hard plan")
