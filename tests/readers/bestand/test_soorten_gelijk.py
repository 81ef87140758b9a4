"""Merged ranges, truth values and year headings of an .ods and an .xls are read as those of an .xlsx."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable

import openpyxl
import pytest
from werkboeken import opgeslagen

from prestatiemonitor.readers import read_workbook
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.bestand.grid import read_grid

_KOP = '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:calcext="c"><office:body>'


def _ods(rijen: str) -> bytes:
    xml = f'{_KOP}<office:spreadsheet><table:table table:name="A">{rijen}</table:table></office:spreadsheet>'
    uitvoer = io.BytesIO()
    with zipfile.ZipFile(uitvoer, "w") as doel:
        doel.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        doel.writestr("META-INF/manifest.xml", "<manifest:manifest/>")
        doel.writestr("content.xml", f"{xml}</office:body></office:document-content>")
    return uitvoer.getvalue()


def _rij(*cellen: str, kenmerk: str = "") -> str:
    return f"<table:table-row{kenmerk}>{''.join(cellen)}</table:table-row>"


def _tekst(tekst: str, kenmerk: str = "") -> str:
    return f'<table:table-cell{kenmerk} office:value-type="string"><text:p>{tekst}</text:p></table:table-cell>'


def _getal(getal: int, toont: str = "", kenmerk: str = "") -> str:
    return (
        f'<table:table-cell{kenmerk} office:value-type="float" office:value="{getal}">'
        f"<text:p>{toont or getal}</text:p></table:table-cell>"
    )


def _over(*, rijen: int = 1, kolommen: int = 1) -> str:
    return f' table:number-columns-spanned="{kolommen}" table:number-rows-spanned="{rijen}"'


def _blad(*rijen: str) -> Blad:
    return read_grid(_ods("".join(rijen)), "x.ods").bladen[0]


BEDEKT = "<table:covered-table-cell/>"


def test_merged_ranges_stand_where_repeated_cells_and_rows_put_them() -> None:
    blad = _blad(
        _rij(
            _tekst("a"), '<table:table-cell table:number-columns-repeated="2"/>', _tekst("b", _over(kolommen=2)), BEDEKT
        ),
        _rij(_tekst("c"), kenmerk=' table:number-rows-repeated="3"'),
        _rij(_tekst("d", _over(rijen=2)), _tekst("e", ' table:number-columns-repeated="4"')),
        _rij(BEDEKT, _tekst("f")),
    )
    assert blad.samengevoegd == ((0, 3, 0, 4), (4, 0, 5, 0))


def test_a_row_written_once_for_several_has_its_merged_range_on_each() -> None:
    blad = _blad(
        _rij(_tekst("a", _over(kolommen=2)), BEDEKT, kenmerk=' table:number-rows-repeated="2"'),
        _rij(_tekst("b"), _tekst("c")),
    )
    assert blad.samengevoegd == ((0, 0, 0, 1), (1, 0, 1, 1))


def test_a_merged_range_over_the_whole_sheet_ends_with_its_cells() -> None:
    blad = _blad(_rij(_tekst("a", _over(rijen=1_048_576, kolommen=16_384))), _rij(_tekst("b"), _tekst("c")))
    assert blad.samengevoegd == ((0, 0, 1, 1),)


def test_a_cell_that_spans_itself_only_is_not_merged() -> None:
    assert _blad(_rij(_tekst("a", _over()), _tekst("b"))).samengevoegd == ()


@pytest.mark.parametrize(("toont", "cel"), [("TRUE", True), ("WAAR", True), ("ONWAAR", False), ("1", 1), ("Ja", 1)])
def test_a_truth_value_is_no_number(toont: str, cel: object) -> None:
    gelezen = _blad(_rij(_tekst("a"), _getal(int(bool(cel)), toont))).cellen[0, 1]
    assert (gelezen, isinstance(gelezen, bool)) == (cel, isinstance(cel, bool))


def test_a_cell_of_truth_values_is_no_number_either() -> None:
    cel = (
        '<table:table-cell office:value-type="boolean" office:boolean-value="true">'
        "<text:p>WAAR</text:p></table:table-cell>"
    )
    assert _blad(_rij(_tekst("a"), cel)).cellen[0, 1] is True


def test_a_text_that_reads_as_a_truth_value_stays_text() -> None:
    assert _blad(_rij(_tekst("WAAR"))).cellen[0, 0] == "WAAR"


def _jaar_boven_soorten(blad) -> None:
    for rij in (
        ["Plan", "Status", 2026, None, 2027, None],
        [None, None, "Sociale huur", "Koop", "Sociale huur", "Koop"],
        ["A", "1A", 1, 2, 3, 4],
        ["B", "3", 5, 6, 7, 8],
    ):
        blad.append(rij)
    for bereik in ("A1:A2", "B1:B2", "C1:D1", "E1:F1"):
        blad.merge_cells(bereik)


def _jaar_over_regels(blad) -> None:
    rijen = (
        ["Jaar", "Plan", "Status", "Sociale huur"],
        [2026, "A", "1A", 1],
        [None, "B", "3", 2],
        [2027, "C", "1A", 3],
    )
    for rij in rijen:
        blad.append(rij)
    blad.merge_cells("A2:A3")


def _soort_over_regels(blad) -> None:
    rijen = (
        ["Plan", "Status", "Categorie", "Aantal"],
        ["A", "1A", "Koop", 1],
        ["B", "3", None, 2],
        ["C", "3", "Koop", 3],
    )
    for rij in rijen:
        blad.append(rij)
    blad.merge_cells("C2:C3")


def _getal_over_regels(blad) -> None:
    for rij in (["Plan", "Status", "Sociale huur", "Koop"], ["A", "1A", 5, 1], ["B", "3", None, 2], ["C", "3", 4, 3]):
        blad.append(rij)
    blad.merge_cells("C2:C3")


def _waarheid(blad) -> None:
    for rij in (["Plan", "Status", "Sociale huur", "Koop"], ["A", "1A", 5, 1], ["B", "3", True, 2]):
        blad.append(rij)


def _jaarkoppen(blad) -> None:
    blad.append(["Plan", "Status", dt.datetime(2026, 1, 1), dt.datetime(2027, 1, 1)])
    blad.append(["A", "1A", 5, 1])
    for cel in blad[1][2:]:
        cel.number_format = "yyyy"


BOEKEN = [_jaar_boven_soorten, _jaar_over_regels, _soort_over_regels, _getal_over_regels, _waarheid, _jaarkoppen]


@pytest.mark.parametrize("soort", ["ods", "xls"])
@pytest.mark.parametrize("vul", BOEKEN, ids=lambda vul: vul.__name__.strip("_"))
def test_the_same_workbook_of_another_kind_is_read_the_same(vul: Callable, soort: str, zet_om) -> None:
    boek = openpyxl.Workbook()
    vul(boek.active)
    xlsx = opgeslagen(boek)
    omgezet = zet_om(xlsx, soort)
    eerst, ander = read_grid(xlsx, "x.xlsx").bladen[0], read_grid(omgezet, f"x.{soort}").bladen[0]
    assert sorted(ander.samengevoegd) == sorted(eerst.samengevoegd)
    assert ander.cellen.tolist() == eerst.cellen.tolist()
    inlezing, anders = read_workbook(xlsx, "x.xlsx"), read_workbook(omgezet, f"x.{soort}")
    assert [(m.code, m.cel) for m in anders.meldingen] == [(m.code, m.cel) for m in inlezing.meldingen]
    for naam, tabel in inlezing.tabellen.items():
        assert anders.tabellen[naam].drop(columns="bron").equals(tabel.drop(columns="bron"))
