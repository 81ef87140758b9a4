"""What changed in words: with its sign, and never as nothing where it is not."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from prestatiemonitor.aanlevering import peilmomenten, voorbeeldopslag
from prestatiemonitor.figuren import maak_stand
from prestatiemonitor.figuren.veranderd import verschil_in_woorden
from prestatiemonitor.indicators import Uitkomst
from prestatiemonitor.indicators.verandering import veranderingen


@pytest.fixture(scope="module")
def aandeel() -> Uitkomst:
    opslag = voorbeeldopslag()
    return maak_stand(opslag, peilmomenten(opslag)[0]).van("aandeel_urgent")[0]


@pytest.mark.parametrize(
    ("toen", "nu", "woorden"),
    [
        ("0.280", "0.291", "+1,1 procentpunt"),
        ("0.1356", "0.1352", "−0,04 procentpunt"),
        ("0.135", "0.135", "gelijk"),
        ("0.1350000001", "0.135", "minder dan 0,001 procentpunt"),
    ],
)
def test_a_small_difference_of_a_share_is_not_written_as_none(
    aandeel: Uitkomst, toen: str, nu: str, woorden: str
) -> None:
    eerder, later = (replace(aandeel, waarde=Decimal(waarde)) for waarde in (toen, nu))
    (verandering,) = veranderingen([later], [eerder], dt.date(2025, 12, 31)).values()
    assert verschil_in_woorden(verandering) == woorden
