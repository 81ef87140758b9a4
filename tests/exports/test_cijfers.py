"""Figures as CSV and as workbook, opened again as Excel would."""

import csv
import datetime as dt
import io
from decimal import Decimal

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from prestatiemonitor.exports.cijfers import TOELICHTING_BLAD, als_csv, als_werkboek

FORMULES = ["=1+1", "+31 33 247 22 22", "-5 woningen", "@SOM(A1)", "\t=1", "  =1+1", '=HYPERLINK("http://x")']


@pytest.fixture
def cijfers() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "jaar": pd.array([2025, 2026], dtype="Int64"),
            "partij": ["WSN", "=1+1"],
            "aantal": pd.array([1250, -3], dtype="Int64"),
            "aandeel urgent": pd.array([0.2875, None], dtype="Float64"),
            "waarde": [Decimal("31120.50"), Decimal("38")],
            "gerealiseerd": pd.array([True, None], dtype="boolean"),
            "peildatum": [dt.date(2025, 6, 30), None],
        }
    )


def test_the_csv_is_what_dutch_excel_opens(cijfers: pd.DataFrame) -> None:
    inhoud = als_csv(cijfers)
    assert inhoud.startswith(b"\xef\xbb\xbf")
    assert inhoud.decode("utf-8-sig").split("\r\n") == [
        "jaar;partij;aantal;aandeel urgent;waarde;gerealiseerd;peildatum",
        "2025;WSN;1250;0,2875;31120,50;ja;2025-06-30",
        "2026;'=1+1;-3;;38;;",
        "",
    ]


@pytest.mark.parametrize("tekst", FORMULES)
def test_text_that_looks_like_a_formula_is_never_run_from_a_csv(tekst: str) -> None:
    regels = list(csv.reader(io.StringIO(als_csv(pd.DataFrame({tekst: [tekst]})).decode("utf-8-sig")), delimiter=";"))
    assert regels == [[f"'{tekst}"], [f"'{tekst}"]]


def test_a_negative_number_stays_a_number_in_the_csv() -> None:
    assert als_csv(pd.DataFrame({"aantal": [-5, -1.5]})).decode("utf-8-sig") == "aantal\r\n-5\r\n-1,5\r\n"


def test_a_very_small_number_is_written_in_full() -> None:
    assert "0,0000001" in als_csv(pd.DataFrame({"aandeel": [1e-7]})).decode("utf-8-sig")


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=6))
def test_every_text_comes_back_from_the_csv(teksten: list[str]) -> None:
    inhoud = als_csv(pd.DataFrame({"tekst": teksten, "regel": range(len(teksten))})).decode("utf-8-sig")
    regels = list(csv.reader(io.StringIO(inhoud, newline=""), delimiter=";"))[1:]
    assert [tekst.removeprefix("'") if not eigen.startswith("'") else tekst
            for (tekst, _), eigen in zip(regels, teksten, strict=True)] == teksten  # fmt: skip
    assert not any(tekst.lstrip(" ").startswith(("=", "+", "-", "@")) for tekst, _ in regels)


def test_the_workbook_opens_with_the_explanation_and_a_sheet_per_table(cijfers: pd.DataFrame) -> None:
    inhoud = als_werkboek({"Cijfers": cijfers, "Leeg": cijfers.head(0)}, ["Groeit de voorraad?", "Bron: planmonitor."])
    boek = load_workbook(io.BytesIO(inhoud))
    assert boek.sheetnames == ["Toelichting", "Cijfers", "Leeg"]
    assert [cel.value for cel in boek["Toelichting"]["A"]] == ["Groeit de voorraad?", None, "Bron: planmonitor."]
    blad = boek["Cijfers"]
    assert [cel.value for cel in blad[3]] == list(cijfers.columns)
    assert blad.freeze_panes == "A4"
    assert blad.print_title_rows == "$3:$3"
    assert all(cel.font.bold for cel in blad[3])
    assert [cel.value for cel in boek["Leeg"][3]] == list(cijfers.columns)
    assert boek.properties.language == "nl-NL"


def test_numbers_in_the_workbook_are_numbers_in_dutch_notation(cijfers: pd.DataFrame) -> None:
    blad = load_workbook(io.BytesIO(als_werkboek({"Cijfers": cijfers}, ["Titel"])))["Cijfers"]
    eerste, tweede = list(blad.iter_rows(min_row=4, max_row=5))
    waarden = [cel.value for cel in eerste]
    assert waarden == [2025, "WSN", 1250, 0.2875, 31120.5, "ja", dt.datetime(2025, 6, 30)]
    assert [cel.number_format for cel in eerste[:5]] == ["0", "@", "#,##0", "0.0%", "#,##0.0##"]
    assert eerste[6].number_format == "dd-mm-yyyy"
    assert [cel.value for cel in tweede] == [2026, "=1+1", -3, None, 38, None, None]
    assert tweede[4].number_format == "#,##0"


@pytest.mark.parametrize("tekst", FORMULES)
def test_text_that_looks_like_a_formula_stays_text_in_the_workbook(tekst: str) -> None:
    inhoud = als_werkboek({"Cijfers": pd.DataFrame({tekst: [tekst]})}, [tekst])
    boek = load_workbook(io.BytesIO(inhoud))
    cellen = [boek["Cijfers"]["A3"], boek["Cijfers"]["A4"], boek["Toelichting"]["A1"]]
    assert [cel.data_type for cel in cellen] == ["s"] * 3
    assert [cel.value for cel in cellen] == [tekst] * 3
    assert boek["Cijfers"]["A4"].quotePrefix or tekst.startswith(" ")
    assert CalamineWorkbook.from_filelike(io.BytesIO(inhoud)).get_sheet_by_name("Cijfers").to_python()[-1] == [tekst]


def test_a_number_with_more_digits_than_excel_holds_is_written_as_text() -> None:
    blad = load_workbook(io.BytesIO(als_werkboek({"Cijfers": pd.DataFrame({"a": [12345678901234567]})}, [])))["Cijfers"]
    assert blad["A4"].value == "12345678901234567"


def test_names_that_excel_does_not_allow_are_made_to_fit_and_never_collide() -> None:
    een = pd.DataFrame({"a": [1]})
    namen = ["Toelichting", "Plannen: 35%/10%", "x" * 40, "X" * 40, "History", "'"]
    boek = load_workbook(io.BytesIO(als_werkboek(dict.fromkeys(namen, een), ["Titel"])))
    assert boek.sheetnames == ["Toelichting", "Toelichting (2)", "Plannen  35% 10%", "x" * 31, "X" * 27 + " (2)",
                               "History (2)", "Blad"]  # fmt: skip


def test_the_same_figures_give_the_same_bytes(cijfers: pd.DataFrame) -> None:
    assert als_werkboek({"Cijfers": cijfers}, ["Titel"]) == als_werkboek({"Cijfers": cijfers}, ["Titel"])
    assert als_csv(cijfers) == als_csv(cijfers.copy())


def test_a_long_line_of_the_explanation_has_a_row_high_enough_for_all_of_it() -> None:
    lang = "Staafdiagram per jaar, met toevoegingen boven en onttrekkingen onder nul. " * 6
    boek = load_workbook(io.BytesIO(als_werkboek({}, ["Titel", "Korte regel", lang])))
    hoogten = boek[TOELICHTING_BLAD].row_dimensions
    assert hoogten[3].height is None or hoogten[3].height < 20
    assert hoogten[4].height == pytest.approx(15 * 5)
