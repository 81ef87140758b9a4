"""Dates in headings count as years only where the workbook shows them so."""

import datetime as dt

import openpyxl
import pytest
from werkboeken import opgeslagen

from prestatiemonitor.readers.bestand.grid import read_grid
from prestatiemonitor.readers.bestand.opmaak import toont_jaar


def _koppen(vormen: list[str]) -> list[object]:
    boek = openpyxl.Workbook()
    boek.active.append(["Plan", *(dt.datetime(2026 + i, 1, 1) for i in range(len(vormen)))])
    for cel, vorm in zip(boek.active[1][1:], vormen, strict=True):
        cel.number_format = vorm
    return read_grid(opgeslagen(boek), "proef.xlsx").bladen[0].cellen[0, 1:].tolist()


def test_dates_that_show_their_year_only_are_years() -> None:
    assert _koppen(["yyyy", "yyyy"]) == [2026, 2027]


@pytest.mark.parametrize("vormen", [["d-m-yyyy", "d-m-yyyy"], ["yyyy", "d-m-yyyy"], ["yyyy"]])
def test_dates_that_show_a_day_stay_dates(vormen: list[str]) -> None:
    assert all(isinstance(kop, dt.date) for kop in _koppen(vormen))


@pytest.mark.parametrize(("code", "jaar"), [("yyyy", True), ("jjjj;@", True), ("[$-413]yyyy", True), ("mmm-yy", False)])
def test_a_number_format_is_that_of_a_year(code: str, jaar: bool) -> None:
    assert toont_jaar(code) is jaar
