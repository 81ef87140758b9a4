"""When homes are delivered, as people write it."""

import pytest

from prestatiemonitor.readers.woorden.oplevering import lees_oplevering


@pytest.mark.parametrize(
    ("tekst", "van", "tot"),
    [
        ("2e kw 2027", 2027, 2027),
        ("kw 2 2027", 2027, 2027),
        ("jan-27", 2027, 2027),
        ("7-2027", 2027, 2027),
        ("2026 (fase 1)", 2026, 2026),
        ("maart 2026 - juni 2027", 2026, 2027),
        ("Q1 2026 t/m Q3 2027", 2026, 2027),
    ],
)
def test_a_part_of_a_year_is_delivery_in_that_year(tekst: str, van: int, tot: int) -> None:
    assert lees_oplevering(tekst) == (van, tot, "")


@pytest.mark.parametrize("tekst", ["13-2027", "2026 (deels 2027)", "juni 2027 - maart 2026", "jan-feb"])
def test_what_is_no_year_is_not_guessed(tekst: str) -> None:
    assert lees_oplevering(tekst).probleem
