"""The workbook back: every melding is marked in its own cell and listed, and nothing else of the workbook changes."""

import datetime as dt
import io
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.cell import MergedCell
from openpyxl.comments import Comment
from openpyxl.workbook import Workbook
from python_calamine import CalamineWorkbook

from prestatiemonitor.charts.tokens import load_tokens, mix
from prestatiemonitor.exports.terugzending import annoteer, naam_terug
from prestatiemonitor.exports.terugzending.merken import MAX_OPMERKINGEN
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.tables.meldingen import Ernst, Melding
from prestatiemonitor.tables.terugzending import LIJST_KOPPEN, LIJST_TITEL, MERKLIJN, MERKVULLING, SCHEIDING

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89\x00\x00\x00\rIDAT"
    b"x\x9cc\xf8\xcf\xc0\xf0\x1f\x00\x05\x00\x01\xff\x89\x99=\x1d\x00\x00\x00\x00IEND\xaeB`\x82"
)
KOPPEN = ["Plancode", "Plan", "Kern", "Planstatus", "Sociale huur", "Middenhuur", "Oplevering", "Totaal"]
RIJEN = [
    ["P1", "De Dijk", "Nijkerk", "2A. Vastgesteld", 10, 5, 2026],
    ["P2", "De Laan", "Hoevelaken", "4B. Idee", 20, 7, 2028],
    ["P3", "'t Erf & co", "Nijkerk", "1A", 3, 0, 2027],
]
BLAD, ANDER = "Plannen 2026", "Bob's & <co>"
MACRO = b"\xd0\xcf\x11\xe0 macro"


def meld(blad: str, cel: str, ernst: Ernst = "fout", gevonden: str = "", zin: str = "Dit klopt niet.") -> Melding:
    return Melding("PROEF", ernst, blad, cel, gevonden, zin, "Verbeter het.")


@pytest.fixture(scope="session")
def rijk() -> bytes:
    """A workbook with all that a careless program loses: cached values, chart, picture, comments, names, macros."""
    uit = io.BytesIO()
    boek = xlsxwriter.Workbook(uit)
    blad, ander = boek.add_worksheet(BLAD), boek.add_worksheet(ANDER)
    grafiekblad = boek.add_chartsheet("Grafiek")
    geheim = boek.add_worksheet("Geheim")
    kop = boek.add_format({"bold": True, "bg_color": "#005F73", "font_color": "#FFFFFF", "border": 1})
    euro = boek.add_format({"num_format": "€ #,##0", "font_color": "#A00000"})
    blad.merge_range("A1:H1", "Woningbouw", kop)
    blad.write_row("A2", KOPPEN, kop)
    for r, rij in enumerate(RIJEN, start=3):
        blad.write_row(f"A{r}", rij)
        blad.write_formula(f"H{r}", f"=E{r}+F{r}", None, rij[4] + rij[5])
    blad.write_rich_string("B8", "half ", boek.add_format({"bold": True}), "vet")
    blad.write_comment("E4", "Let op, zei Jan", {"author": "Jan"})
    blad.write_comment("A8", "Blijft", {"author": "Jan"})
    blad.conditional_format("E3:E5", {"type": "cell", "criteria": ">", "value": 9, "format": kop})
    blad.data_validation("D3:D9", {"validate": "list", "source": ["1A", "2A. Vastgesteld", "4B. Idee"]})
    blad.insert_image("J9", "p.png", {"image_data": io.BytesIO(PNG)})
    grafiek = boek.add_chart({"type": "column"})
    grafiek.add_series({"values": f"='{BLAD}'!$E$3:$E$5"})
    blad.insert_chart("J2", grafiek)
    ander_grafiek = boek.add_chart({"type": "line"})
    ander_grafiek.add_series({"values": f"='{BLAD}'!$F$3:$F$5"})
    grafiekblad.set_chart(ander_grafiek)
    blad.print_area("A1:H9")
    blad.freeze_panes(2, 1)
    blad.protect("geheim")
    ander.write("C3", 12.5, euro)
    ander.set_column("F:F", 20, euro)
    ander.activate()
    ander.repeat_rows(0)
    geheim.write("A1", "=geen formule")
    geheim.insert_button("D2", {"caption": "Bereken"})
    geheim.hide()
    ander.set_header("&L&G", {"image_left": "kop.png", "image_data_left": io.BytesIO(PNG)})
    ander.add_table("H1:I3", {"columns": [{"header": "Kern"}, {"header": "Aantal"}]})
    boek.define_name("Huur", f"='{BLAD}'!$E$3:$E$5")
    boek.define_name("Geheim!Lokaal", "=Geheim!$A$1")
    boek.add_vba_project(io.BytesIO(MACRO), is_stream=True)
    boek.close()
    return uit.getvalue()


MELDINGEN = [
    meld(BLAD, "E4", "waarschuwing", "20", "Meer dan een factor drie."),
    meld(BLAD, "E3", "info", "=1+1", "Gelezen."),
    meld(BLAD, "E3", "fout", "10", "Hoort niet."),
    meld(BLAD, "C1", "waarschuwing", "Woningbouw", "In een samengevoegde cel."),
    meld(BLAD, "C2", "fout", "Kern", "Onbekende kop."),
    meld(BLAD, "D7", "fout", "", "Lege cel tussen andere."),
    meld(BLAD, "AB40", "info", "", "Ver weg."),
    meld(ANDER, "C3:D9", "fout", "12.5", "Een bereik."),
    meld(ANDER, "F2", "waarschuwing", "", "Lege cel in een kolom met opmaak."),
    meld(ANDER, "I1", "info", "Aantal", "In de kop van een tabel."),
    meld("Geheim", "B2", "info", "", "Op een verborgen blad met een knop."),
    meld(BLAD, "", "waarschuwing", "", "Bij het hele blad."),
    meld("", "", "fout", "", "Bij het hele bestand."),
    meld("Bestaat niet", "A1", "info", "", "Blad dat er niet is."),
]


def openpyxl_van(inhoud: bytes, *, waarden: bool = False) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(inhoud), data_only=waarden)


def calamine_van(inhoud: bytes) -> dict[str, list[list[object]]]:
    boek = CalamineWorkbook.from_filelike(io.BytesIO(inhoud))
    return {
        beeld.name: boek.get_sheet_by_name(beeld.name).to_python(skip_empty_area=False)
        for beeld in boek.sheets_metadata
        if "WorkSheet" in str(beeld.typ)
    }


def merk_van(cel: openpyxl.cell.Cell) -> str | None:
    """The ernst that a cell's colour or border shows."""
    vulling, lijn = cel.fill.fgColor.rgb if cel.fill.fill_type == "solid" else "", cel.border.left
    for ernst in MERKVULLING:
        if vulling == "FF" + MERKVULLING[ernst][1:]:
            return ernst
        if lijn is not None and lijn.style == "medium" and lijn.color.rgb == "FF" + MERKLIJN[ernst][1:]:
            return ernst
    return None


def opmaak_van(cel: openpyxl.cell.Cell) -> list[str]:
    return [repr(deel) for deel in (cel.font, cel.fill, cel.border, cel.alignment, cel.protection)]


def merken_van(inhoud: bytes) -> dict[tuple[str, str], str]:
    """Every marked cell, with the word that its comment (the part that is ours) begins with."""
    merken = {}
    for blad in openpyxl_van(inhoud).worksheets[1:]:
        for rij in blad.iter_rows():
            for cel in rij:
                if ernst := merk_van(cel):
                    tekst = cel.comment.text.rpartition(SCHEIDING)[2].strip()
                    assert tekst.lower().startswith(f"{ernst}:"), tekst
                    merken[blad.title, cel.coordinate] = ernst
    return merken


def test_every_melding_is_marked_in_its_cell_and_no_other(rijk: bytes) -> None:
    nieuw, naam = annoteer(rijk, "plannen.xlsm", MELDINGEN)
    assert naam == "plannen-met-meldingen.xlsm"
    assert merken_van(nieuw) == {
        (BLAD, "E4"): "waarschuwing",
        (BLAD, "E3"): "fout",
        (BLAD, "A1"): "waarschuwing",
        (BLAD, "C2"): "fout",
        (BLAD, "D7"): "fout",
        (BLAD, "AB40"): "info",
        (ANDER, "C3"): "fout",
        (ANDER, "F2"): "waarschuwing",
        (ANDER, "I1"): "info",
        ("Geheim", "B2"): "info",
    }


def test_what_stood_in_a_comment_stays_and_ours_comes_below(rijk: bytes) -> None:
    blad = openpyxl_van(annoteer(rijk, "x.xlsx", MELDINGEN)[0])[BLAD]
    assert blad["E4"].comment.text.startswith("Let op, zei Jan\n\n" + SCHEIDING)
    assert blad["E4"].comment.text.endswith(
        "Waarschuwing: Meer dan een factor drie. Verbeter het.\n\n— Prestatiemonitor"
    )
    assert blad["A8"].comment.text == "Blijft"
    assert blad["E3"].comment.text == (
        "Fout: Hoort niet. Verbeter het.\n\nInfo: Gelezen. Verbeter het.\n\n— Prestatiemonitor"
    )


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


def test_the_workbook_opens_on_the_list_and_no_two_tabs_are_chosen(rijk: bytes) -> None:
    nieuw = openpyxl_van(annoteer(rijk, "x.xlsx", MELDINGEN)[0])
    assert nieuw.active.title == "Meldingen"
    assert [blad.title for blad in nieuw.worksheets if blad.sheet_view.tabSelected] == ["Meldingen"]


def test_the_list_names_every_melding_the_most_serious_first_with_a_link_to_its_cell(rijk: bytes) -> None:
    blad = openpyxl_van(annoteer(rijk, "plannen.xlsm", MELDINGEN)[0])["Meldingen"]
    rijen = list(blad.iter_rows(values_only=True))
    kop = rijen.index(LIJST_KOPPEN)
    assert rijen[0][0] == LIJST_TITEL
    assert rijen[1][0] == "Bestand: plannen.xlsm"
    assert rijen[2][0].startswith("5 fouten, 4 waarschuwingen en 5 mededelingen (info).")
    assert len(rijen) == kop + 1 + len(MELDINGEN)
    assert [rij[1].split()[1] for rij in rijen[kop + 1 :]] == ["Fout"] * 5 + ["Waarschuwing"] * 4 + ["Info"] * 5
    links = {rij[3].value: rij[3].hyperlink.location for rij in blad.iter_rows(min_row=kop + 2) if rij[3].hyperlink}
    assert links["E4"] == "'Plannen 2026'!E4"
    assert links["C3:D9"] == "'Bob''s & <co>'!C3"
    assert len(links) == 10  # E3 twice; a sheet, a file and an unknown sheet have none
    assert blad.freeze_panes == f"A{kop + 2}"
    assert blad.print_title_rows == f"${kop + 1}:${kop + 1}"
    assert (blad.page_setup.orientation, blad.page_setup.fitToHeight) == ("landscape", 0)


@pytest.mark.parametrize("tekst", ["=1+1", "+31", "-5", "@SOM(A1)", "_x0041_", "<r>b</r>", "a\nb", " x "])
@pytest.mark.parametrize("soort", ["xlsx", "csv-achtig"])
def test_text_stays_text_on_the_list(rijk: bytes, tekst: str, soort: str) -> None:
    inhoud = rijk if soort == "xlsx" else b"geen werkboek"
    nieuw, _ = annoteer(inhoud, "x.xlsx", [meld(BLAD, "E3", "fout", tekst, tekst)])
    rij = list(openpyxl_van(nieuw)["Meldingen"].iter_rows())[-1]
    assert calamine_van(nieuw)["Meldingen"][-1][4:6] == [tekst, tekst]
    assert [cel.data_type for cel in rij[4:6]] == ["s", "s"] or soort == "xlsx"
    assert all(cel.data_type in ("s", "inlineStr") for cel in rij[4:6])
    assert all(cel.quotePrefix == tekst.startswith(("=", "+", "-", "@")) for cel in rij[4:6])


def test_the_same_input_gives_the_same_bytes(rijk: bytes) -> None:
    assert annoteer(rijk, "x.xlsx", MELDINGEN) == annoteer(rijk, "x.xlsx", MELDINGEN)


def gewoon(bladen: dict[str, Sequence[Sequence[object]]]) -> bytes:
    boek = openpyxl.Workbook()
    boek.remove(boek.active)
    for naam, rijen in bladen.items():
        blad = boek.create_sheet(naam)
        for rij in rijen:
            blad.append(list(rij))
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


FOUTE_LIJST = {
    BLAD: [KOPPEN[:7], ["P1", "De Dijk", "Nijkerk", "2A", "veel", 5, 2026], ["P1", *RIJEN[1][1:4], -3, 7, 1]]
}


def test_delivered_again_it_reads_the_same_and_the_list_is_no_second_table() -> None:
    inhoud = gewoon(FOUTE_LIJST)
    eerst = read_workbook(inhoud, "plannen.xlsx")
    assert eerst.heeft_fout
    nieuw, naam = annoteer(inhoud, "plannen.xlsx", eerst.meldingen)
    opnieuw = read_workbook(nieuw, naam)
    assert opnieuw.meldingen == eerst.meldingen
    assert {n: t.to_csv() for n, t in opnieuw.tabellen.items()} == {n: t.to_csv() for n, t in eerst.tabellen.items()}
    ledger = opnieuw.celverantwoording.tabel()
    assert set(ledger[ledger["blad"] == "Meldingen"]["rol"]) == {"tekst", "overgeslagen"}


def test_delivered_again_our_colours_and_comments_are_nothing_that_the_sender_said(rijk: bytes) -> None:
    def opmaak(inhoud: bytes) -> list[object]:
        bladen = [blad for blad in read_workbook(inhoud, "x.xlsx").bladen if blad.naam in (BLAD, ANDER)]
        return [(dict(blad.opmaak.vulling), dict(blad.opmaak.opmerkingen)) for blad in bladen]

    assert opmaak(annoteer(rijk, "x.xlsx", MELDINGEN)[0]) == opmaak(rijk)
    assert any(opmerkingen for _, opmerkingen in opmaak(rijk))


def test_numbers_that_somebody_typed_on_the_list_are_said() -> None:
    boek = openpyxl_van(annoteer(gewoon(FOUTE_LIJST), "x.xlsx", [])[0])
    boek["Meldingen"]["F20"] = 12
    uit = io.BytesIO()
    boek.save(uit)
    assert "BLAD_OVERGESLAGEN" in {m.code for m in read_workbook(uit.getvalue(), "x.xlsx").meldingen}


def test_corrected_and_delivered_again_the_old_marks_go(rijk: bytes) -> None:
    eerste, naam = annoteer(rijk, "plannen.xlsm", MELDINGEN)
    tweede, naam = annoteer(eerste, naam, [meld(BLAD, "E5", "fout")])
    assert naam == "plannen-met-meldingen.xlsm"
    assert merken_van(tweede) == {(BLAD, "E5"): "fout"}
    boek = openpyxl_van(tweede)
    assert boek.sheetnames == openpyxl_van(eerste).sheetnames
    assert boek[BLAD]["E4"].comment.text == "Let op, zei Jan"
    opmerkingen = {cel.coordinate for rij in boek[BLAD].iter_rows() for cel in rij if cel.comment}
    assert opmerkingen == {"E4", "E5", "A8"}
    assert boek[BLAD].print_area == "'Plannen 2026'!$A$1:$H$9"
    zonder, _ = annoteer(tweede, naam, [])
    assert merken_van(zonder) == {}
    assert "geen meldingen" in str(calamine_van(zonder)["Meldingen"][2][0])


def test_what_the_sender_answered_in_our_comment_stays() -> None:
    eerste, _ = annoteer(gewoon({"A": [[1]]}), "x.xlsx", [meld("A", "A1")])
    boek = openpyxl_van(eerste)
    boek["A"]["A1"].comment.text += "\nKlopt wel, zie de bijlage."
    uit = io.BytesIO()
    boek.save(uit)
    tweede, _ = annoteer(uit.getvalue(), "x.xlsx", [])
    assert openpyxl_van(tweede)["A"]["A1"].comment.text.strip() == "Klopt wel, zie de bijlage."


def test_a_sheet_of_the_sender_that_is_named_meldingen_is_left_alone() -> None:
    inhoud = gewoon({"meldingen": [["code", 1]], "Meldingen (2)": [["x"]]})
    nieuw, _ = annoteer(inhoud, "x.xlsx", [meld("meldingen", "B1")])
    assert openpyxl_van(nieuw).sheetnames == ["Meldingen (3)", "meldingen", "Meldingen (2)"]
    assert calamine_van(nieuw)["meldingen"] == [["code", 1.0]]


def test_too_many_marks_leave_the_rest_to_the_list_which_says_so() -> None:
    inhoud = gewoon({"A": [[1]]})
    meldingen = [meld("A", f"A{n}", "info" if n <= 10 else "fout") for n in range(1, MAX_OPMERKINGEN + 11)]
    nieuw, _ = annoteer(inhoud, "x.xlsx", meldingen)
    assert set(merken_van(nieuw).values()) == {"fout"}
    assert len(merken_van(nieuw)) == MAX_OPMERKINGEN
    assert any("nog 10 cellen" in str(rij[0]) for rij in calamine_van(nieuw)["Meldingen"])


def test_many_meldingen_at_one_cell_become_one_comment_of_bearable_length() -> None:
    meldingen = [meld("A", "A1", "fout", "", f"Nummer {n}." + "x" * 5_000) for n in range(60)]
    tekst = openpyxl_van(annoteer(gewoon({"A": [[1]]}), "x.xlsx", meldingen)[0])["A"]["A1"].comment.text
    assert len(tekst) < 10_000
    assert "nog 52 bij deze cel" in tekst


def test_a_conversation_at_a_cell_is_left_alone() -> None:
    boek = openpyxl.Workbook()
    boek.active["A1"], boek.active["A1"].comment = 1, Comment("[Threaded comment] hallo", "tc={0001}")
    uit = io.BytesIO()
    boek.save(uit)
    nieuw = openpyxl_van(annoteer(uit.getvalue(), "x.xlsx", [meld("Sheet", "A1")])[0])
    assert nieuw["Sheet"]["A1"].comment.text == "[Threaded comment] hallo"
    assert merk_van(nieuw["Sheet"]["A1"]) == "fout"


def test_cells_and_rows_without_a_name_of_their_own_are_counted() -> None:
    def naamloos(xml: bytes) -> bytes:
        for rij in (1, 2):
            xml = xml.replace(f'<row r="{rij}">'.encode(), b"<row>")
            for kolom in "ABCDEFG":
                xml = xml.replace(f'<c r="{kolom}{rij}"'.encode(), b"<c")
        return xml

    inhoud = herschreven(gewoon({"A": [[1, 2, 3], [4, 5, 6]]}), "xl/worksheets/sheet1.xml", naamloos)
    nieuw, _ = annoteer(inhoud, "x.xlsx", [meld("A", "B2"), meld("A", "E2", "info")])
    assert merken_van(nieuw) == {("A", "B2"): "fout", ("A", "E2"): "info"}
    assert [rij[:3] for rij in calamine_van(nieuw)["A"]] == [[1, 2, 3], [4, 5, 6]]


def herschreven(inhoud: bytes, pad: str, wijzig: Callable[[bytes], bytes]) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as oud, zipfile.ZipFile(uit, "w") as nieuw:
        for naam in oud.namelist():
            deel = oud.read(naam)
            nieuw.writestr(naam, wijzig(deel) if naam == pad else deel)
    return uit.getvalue()


def als_sjabloonbestand(inhoud: bytes) -> bytes:
    """The workbook as an .xltx, which is not patched."""
    return herschreven(inhoud, "[Content_Types].xml", lambda x: x.replace(b".sheet.main+xml", b".template.main+xml"))


def als_strict(inhoud: bytes) -> bytes:
    """The workbook in the Strict variant of the format."""
    basis = b"http://schemas.openxmlformats.org/"
    for pad in (
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
        "xl/styles.xml",
        "xl/_rels/workbook.xml.rels",
        "_rels/.rels",
    ):
        inhoud = herschreven(
            inhoud,
            pad,
            lambda x: x.replace(
                basis + b"spreadsheetml/2006/main", b"http://purl.oclc.org/ooxml/spreadsheetml/main"
            ).replace(basis + b"officeDocument/2006/rel", b"http://purl.oclc.org/ooxml/officeDocument/rel"),
        )
    return inhoud


@pytest.mark.parametrize("maak", [als_sjabloonbestand, als_strict])
def test_a_workbook_that_cannot_be_patched_comes_back_as_values_with_the_same_marks(
    maak: Callable[[bytes], bytes],
) -> None:
    inhoud = maak(gewoon(FOUTE_LIJST))
    meldingen = read_workbook(gewoon(FOUTE_LIJST), "x.xlsx").meldingen
    nieuw, naam = annoteer(inhoud, "lijst.xlsx", meldingen)
    assert naam == "lijst-met-meldingen.xlsx"
    assert merken_van(nieuw) == merken_van(annoteer(gewoon(FOUTE_LIJST), "x.xlsx", meldingen)[0])
    assert calamine_van(nieuw)[BLAD] == calamine_van(inhoud)[BLAD]
    assert any("alleen de waarden" in str(rij[0]) for rij in calamine_van(nieuw)["Meldingen"])
    assert not any(m.blad == "Meldingen" for m in read_workbook(nieuw, naam).meldingen)


def test_a_csv_comes_back_as_a_workbook_with_its_marks() -> None:
    inhoud = "\r\n".join(";".join(map(str, rij)) for rij in FOUTE_LIJST[BLAD]).encode()
    meldingen = read_workbook(inhoud, "lijst.csv").meldingen
    nieuw, naam = annoteer(inhoud, "lijst.csv", meldingen)
    assert naam == "lijst-met-meldingen.xlsx"
    assert merken_van(nieuw) == {(m.blad, m.cel): m.ernst for m in meldingen if m.cel}
    assert calamine_van(nieuw)["lijst"][1][1:3] == ["De Dijk", "Nijkerk"]


def test_every_kind_of_value_comes_back_as_it_is_when_the_workbook_cannot_be_patched() -> None:
    boek = openpyxl.Workbook()
    blad = boek.active
    moment = dt.datetime(2026, 6, 30, 13, 45)
    for kolom, waarde in enumerate([1, 2.5, "tekst", True, dt.date(2026, 6, 30), moment, "=1+1", "#REF!"], start=1):
        cel = blad.cell(1, kolom, waarde)
        cel.data_type = {"=1+1": "s", "#REF!": "e"}.get(str(waarde), cel.data_type)
    blad["B3"] = "samen"
    blad.merge_cells("B3:D3")
    uit = io.BytesIO()
    boek.save(uit)
    inhoud = als_sjabloonbestand(uit.getvalue())
    nieuw, _ = annoteer(inhoud, "x.xltx", [meld("Sheet", "C3"), meld("Sheet", "H9", "info")])
    verwacht = calamine_van(inhoud)["Sheet"]
    verwacht[0][7] = "#REF!"  # said as text: in a copy of values there is no formula that failed
    assert calamine_van(nieuw)["Sheet"] == verwacht
    assert merken_van(nieuw) == {("Sheet", "B3"): "fout", ("Sheet", "H9"): "info"}
    assert [str(bereik) for bereik in openpyxl_van(nieuw)["Sheet"].merged_cells.ranges] == ["B3:D3"]


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_damage_to_a_package_makes_it_raise(data: st.DataObject) -> None:
    inhoud = gewoon(FOUTE_LIJST)
    delen = ["xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"]
    pad = data.draw(st.sampled_from([*delen, "xl/_rels/workbook.xml.rels"]))

    def beschadig(deel: bytes) -> bytes:
        plekken = [plek for plek, teken in enumerate(deel) if chr(teken) in '0123456789"/']
        plek = data.draw(st.sampled_from(plekken))
        return deel[:plek] + data.draw(st.sampled_from([b"x", b"-1", b"9", b"", b" "])) + deel[plek + 1 :]

    nieuw, _ = annoteer(herschreven(inhoud, pad, beschadig), "x.xlsx", [meld(BLAD, "E3")])
    assert zipfile.is_zipfile(io.BytesIO(nieuw))


def test_an_xlsm_that_cannot_be_patched_comes_back_as_one_that_excel_opens_under_that_name() -> None:
    nieuw, naam = annoteer(als_sjabloonbestand(gewoon(FOUTE_LIJST)), "lijst.xlsm", [])
    assert naam == naam_terug("lijst.xlsm") == "lijst-met-meldingen.xlsm"
    with zipfile.ZipFile(io.BytesIO(nieuw)) as zip_:
        assert b"sheet.macroEnabled.main+xml" in zip_.read("[Content_Types].xml")
    assert calamine_van(nieuw)[BLAD][1][1] == "De Dijk"


def test_of_bytes_that_are_no_workbook_only_the_list_comes_back() -> None:
    for inhoud in (b"", b"niets", b"PK\x03\x04 kapot", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 niets"):
        nieuw, naam = annoteer(inhoud, "levering.xls", [ms.GEEN_WERKBOEK()])
        assert (naam, list(calamine_van(nieuw))) == ("levering-met-meldingen.xlsx", ["Meldingen"])
        assert annoteer(inhoud, "levering.xls", [ms.GEEN_WERKBOEK()])[0] == nieuw


def test_the_marks_have_the_colours_of_the_tokens() -> None:
    oordelen = {o.woord: o.kleur for o in load_tokens().oordelen.values()}
    lijnen = {"fout": oordelen["niet behaald"], "waarschuwing": oordelen["risico"], "info": oordelen["geen gegevens"]}
    assert lijnen == MERKLIJN
    assert {ernst: mix(kleur, "#FFFFFF", 0.25) for ernst, kleur in lijnen.items()} == MERKVULLING


cellen = st.one_of(st.none(), st.integers(-9, 9999), st.text("abc=+'<&é", max_size=6), st.booleans(), st.floats(-9, 9))
plaatsen = st.tuples(st.integers(1, 12), st.integers(1, 8))


@settings(max_examples=40, deadline=None)
@given(
    bladen=st.lists(st.lists(st.lists(cellen, max_size=5), max_size=8), min_size=1, max_size=3),
    opmerkingen=st.sets(plaatsen, max_size=4),
    meldingen=st.lists(st.tuples(st.integers(0, 2), plaatsen, st.sampled_from(list(MERKVULLING))), max_size=12),
)
def test_on_any_workbook_every_mark_is_in_its_cell_and_no_value_changes(
    bladen: list[list[list[object]]],
    opmerkingen: set[tuple[int, int]],
    meldingen: list[tuple[int, tuple[int, int], Ernst]],
) -> None:
    boek = openpyxl_van(
        gewoon({f"Blad {n}": [[None if w == "" else w for w in rij] for rij in b] for n, b in enumerate(bladen)})
    )
    for rij, kolom in opmerkingen:
        boek.worksheets[0].cell(rij, kolom).comment = Comment("van mij", "Jan")
    uit = io.BytesIO()
    boek.save(uit)
    lijst = [meld(f"Blad {n}", f"{'ABCDEFGH'[k - 1]}{r}", ernst) for n, (r, k), ernst in meldingen]
    nieuw, _ = annoteer(uit.getvalue(), "x.xlsx", lijst)
    verwacht: dict[tuple[str, str], str] = {}
    for ernst in ("info", "waarschuwing", "fout"):
        verwacht |= {(m.blad, m.cel): ernst for m in lijst if m.ernst == ernst and m.blad in boek.sheetnames}
    assert merken_van(nieuw) == verwacht
    oud = calamine_van(uit.getvalue())
    assert {naam: rijen for naam, rijen in calamine_van(nieuw).items() if naam in oud} == oud
    van_jan = openpyxl_van(nieuw)["Blad 0"]
    assert all(van_jan.cell(*plek).comment.text.startswith("van mij") for plek in opmerkingen)


kantoor = shutil.which("soffice")
met_libreoffice = pytest.mark.skipif(kantoor is None and "CI" not in os.environ, reason="hier is geen LibreOffice")


@met_libreoffice
@pytest.mark.parametrize("soort", ["rijk", "waarden"])
def test_libreoffice_opens_it_with_the_comments_at_the_right_cells(rijk: bytes, soort: str, tmp_path: Path) -> None:
    inhoud = rijk if soort == "rijk" else als_sjabloonbestand(gewoon(FOUTE_LIJST))
    nieuw, _ = annoteer(inhoud, "x.xlsx", MELDINGEN)
    assert len(merken_van(nieuw)) > 4
    bestand = tmp_path / "terug.xlsx"
    bestand.write_bytes(nieuw)
    opgeslagen = door_libreoffice(bestand, "xlsx")
    boek = openpyxl_van(opgeslagen)
    for (blad, cel), ernst in merken_van(nieuw).items():
        assert f"{ernst}:" in boek[blad][cel].comment.text.lower()
        assert merk_van(boek[blad][cel]) == ernst
    assert boek.sheetnames == openpyxl_van(nieuw).sheetnames
    opnieuw, _ = annoteer(opgeslagen, "x.xlsx", [meld(BLAD, "E3")])
    assert merken_van(opnieuw) == {(BLAD, "E3"): "fout"}
    assert openpyxl_van(opnieuw).sheetnames == boek.sheetnames
    assert [b.max_row for b in openpyxl_van(opnieuw).worksheets[:1]] == [8]


@met_libreoffice
@pytest.mark.parametrize("soort", ["ods", "xls"])
def test_other_kinds_come_back_as_values_with_their_marks(soort: str, tmp_path: Path) -> None:
    bestand = tmp_path / "lijst.xlsx"
    bestand.write_bytes(gewoon(FOUTE_LIJST))
    inhoud = door_libreoffice(bestand, soort)
    meldingen = read_workbook(inhoud, f"lijst.{soort}").meldingen
    nieuw, naam = annoteer(inhoud, f"lijst.{soort}", meldingen)
    assert naam == "lijst-met-meldingen.xlsx"
    assert merken_van(nieuw) == {(m.blad, m.cel): m.ernst for m in meldingen}
    assert calamine_van(nieuw)[BLAD] == calamine_van(gewoon(FOUTE_LIJST))[BLAD]


def door_libreoffice(bestand: Path, soort: str) -> bytes:
    map_ = bestand.parent / "uit"
    subprocess.run(
        [str(kantoor), f"-env:UserInstallation=file://{bestand.parent}/profiel", "--headless", "--convert-to", soort,
         "--outdir", str(map_), str(bestand)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return (map_ / bestand.name).with_suffix(f".{soort}").read_bytes()


def test_a_signature_that_no_longer_holds_is_said(rijk: bytes) -> None:
    def lijst(inhoud: bytes) -> str:
        nieuw, _ = annoteer(inhoud, "lijst.xlsm", [meld(BLAD, "E3")])
        return str(calamine_van(nieuw)["Meldingen"])

    uit = io.BytesIO(rijk)
    with zipfile.ZipFile(uit, "a") as zip_:
        zip_.writestr("_xmlsignatures/sig1.xml", "<Signature/>")
    assert "handtekening" in lijst(uit.getvalue())
    assert "handtekening" not in lijst(rijk)


def test_a_sheet_too_large_to_change_stays_as_it_is_and_the_list_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    heel = gewoon(FOUTE_LIJST)
    monkeypatch.setattr(sys.modules["prestatiemonitor.exports.terugzending.patch"], "MAX_BLAD", 100)
    nieuw, _ = annoteer(heel, "lijst.xlsx", [meld(BLAD, "E3")])
    assert merken_van(nieuw) == {}
    assert f"Op ‘{BLAD}’ staan geen opmerkingen" in str(calamine_van(nieuw)["Meldingen"])
    assert calamine_van(nieuw)[BLAD] == calamine_van(heel)[BLAD]
