"""What the parser is blind to: error cells, formulas without a value, hidden rows and columns."""

import io

import openpyxl
import xlsxwriter

from prestatiemonitor.readers import read_workbook
from prestatiemonitor.readers.bestand.xmlscan import scan_blad

KOP = ["Plan", "Planstatus", "Sociale huur", "Dure koop"]


def test_formulas_with_a_value_are_numbers_and_text_formulas_may_be_empty() -> None:
    uitvoer = io.BytesIO()
    with xlsxwriter.Workbook(uitvoer, {"in_memory": True}) as boek:
        blad = boek.add_worksheet("Plannen")
        blad.write_row(0, 0, KOP)
        blad.write_row(1, 0, ["De Dijk", "1A"])
        blad.write_formula(1, 2, "=5+5", value=10)
        blad.write_formula(1, 3, "=IF(1>0,4,0)", value=4)
    inlezing = read_workbook(uitvoer.getvalue(), "x.xlsx")
    assert not inlezing.heeft_fout
    assert inlezing.tabellen["programma"]["aantal"].tolist() == [10, 4]
    assert not scan_blad(
        b'<sheetData><row r="2"><c r="B2" t="str"><f>""</f><v></v></c></row></sheetData>'
    ).zonder_waarde


def test_every_error_and_every_formula_without_value_is_found_once(lees, ledger_klopt) -> None:
    rijen = [KOP, *([f"Plan {i}", "1A", "#REF!" if i % 3 else 7, "=1+1" if i % 2 else "#N/A"] for i in range(60))]
    inlezing = lees(rijen)
    aantal = {code: sum(m.code == code for m in inlezing.meldingen) for code in ("FOUTCEL", "FORMULE_ZONDER_WAARDE")}
    assert aantal == {"FOUTCEL": 40 + 30, "FORMULE_ZONDER_WAARDE": 30}
    ledger_klopt(inlezing)


def test_an_error_in_a_column_that_is_not_read_harms_nothing(lees, codes, ledger_klopt) -> None:
    inlezing = lees([[*KOP, "Contactpersoon"], ["De Dijk", "1A", 1, 2, "#REF!"]])
    assert codes(inlezing) == set()
    ledger_klopt(inlezing)


def test_an_error_as_the_only_thing_in_the_last_column_or_row_is_seen(lees, melding) -> None:
    assert melding(lees([KOP, ["De Dijk", "1A", 1, "#DIV/0!"]]), "FOUTCEL").cel == "D2"
    assert melding(lees([KOP, ["De Dijk", "1A", 1, 2], [None, None, None, "#DIV/0!"]]), "FOUTCEL").cel == "D3"


def test_markup_that_looks_like_a_formula_is_none() -> None:
    xml = (
        b'<sheetData><row r="1"><c r="A1"/><c r="B1" s="1"/></row></sheetData><conditionalFormatting><cfRule>'
        b"<formula>A1</formula></cfRule></conditionalFormatting><extLst><xm:f>Blad!A1</xm:f></extLst>"
    )
    scan = scan_blad(xml)
    assert not scan.foutcellen
    assert not scan.zonder_waarde


def test_prefixed_elements_are_scanned_as_well() -> None:
    scan = scan_blad(
        b'<x:sheetData><x:row r="2"><x:c r="B2"><x:f>1+1</x:f></x:c><x:c r="C2" t="e"><x:v>#REF!</x:v></x:c></x:row>'
    )
    assert scan.zonder_waarde == {(1, 1)}
    assert scan.foutcellen == {(1, 2): "#REF!"}


def test_hidden_rows_and_columns_that_were_read_are_said() -> None:
    boek = openpyxl.Workbook()
    for rij in [KOP, *([f"Plan {i}", "1A", i, 1] for i in range(1, 6))]:
        boek.active.append(rij)
    boek.active.row_dimensions[3].hidden = boek.active.row_dimensions[4].hidden = True
    boek.active.column_dimensions["D"].hidden = True
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    inlezing = read_workbook(uitvoer.getvalue(), "x.xlsx")
    assert int(inlezing.tabellen["programma"]["aantal"].sum()) == 20
    assert [(m.gevonden, m.cel) for m in inlezing.meldingen if m.code == "RIJEN_VERBORGEN"] == [
        ("3–4", "A3"),
        ("D", "D1"),
    ]
