"""What a figure is held against is called what it is: a norm, what was foreseen, or only what it is set beside."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.figuren.normen import normzin
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


@pytest.mark.parametrize(
    ("dag", "zin"),
    [
        (dt.date(2026, 6, 30), "ten hoogste 0 woningen over de periode, op 31-12-2027"),
        (dt.date(2027, 12, 31), "ten hoogste 0 woningen over de periode"),
        (dt.date(2028, 1, 1), "op deze datum geldt geen norm"),
    ],
)
def test_what_a_period_has_to_end_with_is_asked_before_that_day_too(dag: dt.date, zin: str) -> None:
    assert normzin(load_afspraken().norm("labels_efg"), dag) == zin
