"""Looking through many texts at once finds what looking at each of them finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.readers.planlijst.naamgetallen import is_kaal_getal, kale_getallen
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.telanders import lees_opmerking, mogelijke_opmerkingen
from prestatiemonitor.readers.woorden.vertrouwelijkheid import zeggen_vertrouwelijk, zegt_vertrouwelijk
from prestatiemonitor.readers.woorden.zeef import kunnen_raken, plat_van, zonder_omkijken

_WOORDEN = (
    "plan", "Dijk", "12", "2027", "jan-27", "’28", "2.0", "(40%)", "m²", "€", "×", "*", "vertrouwelijk", "niet", "meer",
    "geheim", "embargo", "dubbel", "ook", "geteld", "uitgesteld", "naar", "2026", "opgeleverd", "netto", "wordt", "15",
    "woningen", "aantallen", "in", "inwoners", "procent", "vrije", "kavels", "per", "hectare", "cumulatief", "\n", "\t",
    "\xa0", "é", "２０２７", "Ⅻ", "É\u0301", "ß", "İ", "—", "", "\x1f",
)  # fmt: skip
ZINNEN = st.lists(st.one_of(st.sampled_from(_WOORDEN), st.text(max_size=4)), max_size=7).map(" ".join)


@given(st.lists(ZINNEN, max_size=6))
def test_texts_made_plain_together_are_what_each_is_by_itself(teksten: list[str]) -> None:
    assert plat_van(teksten) == [plat(tekst) for tekst in teksten]


@given(st.lists(ZINNEN, max_size=8))
def test_every_remark_that_says_something_is_looked_at(teksten: list[str]) -> None:
    zegt_iets = {i for i, tekst in enumerate(teksten) if lees_opmerking(tekst) is not None}
    assert zegt_iets <= {*mogelijke_opmerkingen(teksten)}


@given(st.sets(ZINNEN, max_size=8))
def test_the_texts_that_say_that_something_is_confidential_are_all_found_and_no_others(teksten: set[str]) -> None:
    assert zeggen_vertrouwelijk(teksten) == {tekst for tekst in teksten if zegt_vertrouwelijk(tekst)}


@given(st.sets(st.one_of(ZINNEN, st.integers(), st.floats(allow_nan=False), st.booleans(), st.dates()), max_size=8))
def test_the_names_that_are_nothing_but_a_number_or_a_year_are_all_found_and_no_others(namen: set[object]) -> None:
    assert kale_getallen(namen) == {naam for naam in namen if is_kaal_getal(naam)}


@pytest.mark.parametrize(
    ("patroon", "zonder"),
    [
        (r"a(?! b)c", "ac"),
        (r"(?<=x)a(?=(?:b|c)\))", "a"),
        (r"(?<!\()a\(?(b)", r"a\(?(b)"),
        (r"(?P<jaar>20\d\d)(?:x|y)", r"(?P<jaar>20\d\d)(?:x|y)"),
    ],
)
def test_what_looks_ahead_or_back_is_left_out_of_a_pattern(patroon: str, zonder: str) -> None:
    assert zonder_omkijken(patroon) == zonder
    re.compile(zonder)


def test_without_patterns_or_texts_nothing_is_found() -> None:
    assert kunnen_raken(["a"], []) == []
    assert kunnen_raken([], ["a"]) == []
