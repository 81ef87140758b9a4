"""Nothing of the workbook changes but the marks: values, formulas, styles, charts, names, macros."""

import io
import zipfile
from xml.etree import ElementTree

from bestanden import verander_delen
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.cell import MergedCell
from terugzending import (
    ANDER,
    BLAD,
    FOUTE_LIJST,
    MACRO,
    MELDINGEN,
    calamine_van,
    meld,
    merk_van,
    openpyxl_van,
    opmaak_van,
)
from werkboeken import bouw_werkboek

from prestatiemonitor.exports.terugzending import annoteer


def test_values_formulas_and_cached_values_stay(rijk: bytes) -> None:
    nieuw, _ = annoteer(rijk, "x.xlsx", MELDINGEN)
    oud_gelezen, nieuw_gelezen = calamine_van(rijk), calamine_van(nieuw)
    assert list(nieuw_gelezen) == ["Meldingen", *oud_gelezen]
    assert {naam: nieuw_gelezen[naam] for naam in oud_gelezen} == oud_gelezen
    assert openpyxl_van(nieuw)[BLAD]["H4"].value == "=E4+F4"
    assert openpyxl_van(nieuw, waarden=True)[BLAD]["H4"].value == 27


def test_the_style_of_all_other_cells_stays_and_of_marked_ones_what_is_not_the_mark(rijk: bytes) -> None:
    oud, nieuw = openpyxl_van(rijk), openpyxl_van(annoteer(rijk, "x.xlsx", MELDINGEN)[0])
    for blad in oud.worksheets:
        for rij in blad.iter_rows():
            for cel in rij:
                if cel.value is None and not cel.has_style:
                    continue
                ander = nieuw[blad.title][cel.coordinate]
                assert ander.number_format == cel.number_format
                if merk_van(ander) is None and not isinstance(cel, MergedCell):
                    assert opmaak_van(ander) == opmaak_van(cel)
    assert nieuw[ANDER]["F2"].number_format == "€ #,##0"
    kop = nieuw[BLAD]["C2"]
    assert (kop.fill.fgColor.rgb, kop.font.color.rgb, kop.font.b) == ("FF005F73", "FFFFFFFF", True)
    assert nieuw[ANDER]["C3"].font.color.rgb == "FFA00000"


def test_every_part_that_has_no_mark_is_the_same_to_the_byte(rijk: bytes) -> None:
    nieuw, _ = annoteer(rijk, "x.xlsx", MELDINGEN)
    with zipfile.ZipFile(io.BytesIO(rijk)) as voor, zipfile.ZipFile(io.BytesIO(nieuw)) as na:
        anders = {naam for naam in voor.namelist() if voor.read(naam) != na.read(naam)}
        erbij = set(na.namelist()) - set(voor.namelist())
        assert na.read("xl/vbaProject.bin") == MACRO
    assert anders == {
        "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/comments1.xml",
        "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml",
        "xl/drawings/vmlDrawing1.vml", "xl/drawings/vmlDrawing3.vml",
        "xl/worksheets/_rels/sheet2.xml.rels", "xl/worksheets/_rels/sheet3.xml.rels",
    }  # fmt: skip
    assert erbij == {
        "xl/worksheets/meldingen1.xml", "xl/comments2.xml", "xl/comments3.xml", "xl/drawings/vmlDrawing4.vml",
    }  # fmt: skip
    assert b"Bereken" in zipfile.ZipFile(io.BytesIO(nieuw)).read("xl/drawings/vmlDrawing3.vml")


def test_of_a_marked_sheet_all_but_the_cells_stays(rijk: bytes) -> None:
    def zonder_cellen(inhoud: bytes) -> list[tuple[str, bytes]]:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
            boom = ElementTree.fromstring(zip_.read("xl/worksheets/sheet1.xml"))
        return [
            (deel.tag, ElementTree.tostring(deel))
            for deel in boom
            if not deel.tag.endswith(("}sheetData", "}dimension"))
        ]

    assert zonder_cellen(annoteer(rijk, "x.xlsx", MELDINGEN)[0]) == zonder_cellen(rijk)


def test_names_print_areas_and_hidden_sheets_still_belong_to_their_sheet(rijk: bytes) -> None:
    oud, nieuw = openpyxl_van(rijk), openpyxl_van(annoteer(rijk, "x.xlsx", MELDINGEN)[0])
    assert nieuw[BLAD].print_area == oud[BLAD].print_area
    assert nieuw[ANDER].print_title_rows == oud[ANDER].print_title_rows
    assert nieuw["Geheim"].defined_names["Lokaal"].attr_text == "Geheim!$A$1"
    assert nieuw["Geheim"].sheet_state == "hidden"
    assert nieuw.defined_names["Huur"].attr_text == f"'{BLAD}'!$E$3:$E$5"
    assert nieuw.sheetnames == ["Meldingen", *oud.sheetnames]


def test_the_same_input_gives_the_same_bytes(rijk: bytes) -> None:
    assert annoteer(rijk, "x.xlsx", MELDINGEN) == annoteer(rijk, "x.xlsx", MELDINGEN)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_damage_to_a_package_makes_it_raise(data: st.DataObject) -> None:
    inhoud = bouw_werkboek(FOUTE_LIJST)
    delen = ["xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"]
    pad = data.draw(st.sampled_from([*delen, "xl/_rels/workbook.xml.rels"]))

    def beschadig(deel: bytes) -> bytes:
        plekken = [plek for plek, teken in enumerate(deel) if chr(teken) in '0123456789"/']
        plek = data.draw(st.sampled_from(plekken))
        return deel[:plek] + data.draw(st.sampled_from([b"x", b"-1", b"9", b"", b" "])) + deel[plek + 1 :]

    nieuw, _ = annoteer(verander_delen(inhoud, {pad: beschadig}), "x.xlsx", [meld(BLAD, "E3")])
    assert zipfile.is_zipfile(io.BytesIO(nieuw))
