"""What a figure is held against is called what it is: a norm, what was foreseen, or only what it is set beside."""

from dataclasses import replace
from decimal import Decimal

import pytest

from prestatiemonitor.indicators import GEZAMENLIJK, Oordeel, Uitkomst
from prestatiemonitor.views.afspraakregel import waarde


@pytest.mark.parametrize(
    ("indicator", "eenheid", "getallen", "tekst"),
    [
        ("netto_groei_sociaal", "woningen", ("38", "50"), "38 (norm 50)"),
        ("middenhuur_groei", "woningen", ("4", "21"), "4 (verwacht 21)"),
        ("doorkijk_sociaal", "woningen", ("427", "215"), "427 (verwacht 215)"),
        ("wachttijd_standplaats", "jaren", ("9.5", "7.8"), "9,5 (vergeleken met 7,8)"),
        ("aandeel_urgent", "aandeel", ("0.291", "0.3"), "29,1% (norm 30%)"),
    ],
)
def test_a_forecast_is_not_called_a_norm(indicator: str, eenheid: str, getallen: tuple[str, str], tekst: str) -> None:
    eigen, ander = map(Decimal, getallen)
    uitkomst = Uitkomst(indicator, GEZAMENLIJK, None, "2025-2027", eigen, eenheid, Oordeel.OP_KOERS, "Zin.", norm=ander)
    assert waarde(uitkomst) == tekst
    assert waarde(replace(uitkomst, norm=None)) == tekst.split(" (", maxsplit=1)[0]
