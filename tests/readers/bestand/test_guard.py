"""What is no workbook, or an unsafe one, is refused with one Dutch sentence: nothing raises, nothing hangs."""

import io
import random
import zipfile

import pytest
from bestanden import BLAD, in_blad, reden, verander_delen

from prestatiemonitor.readers import Inlezing, read_workbook
from prestatiemonitor.readers.bestand import guard
from prestatiemonitor.readers.bestand.grid import read_grid

LIJST = [["Plan", "Planstatus", "Sociale huur"], ["De Dijk", "1A", 10], ["De Laan", "3", 20]]


@pytest.fixture(scope="module")
def werkboek(maak_werkboek) -> bytes:
    return maak_werkboek({"Plannen": LIJST})


def test_what_is_no_workbook_is_said_to_be_none(werkboek) -> None:
    assert reden(b"") == "LEEG_BESTAND"
    assert reden(b"Plan;Status\nDe Dijk;1A\n") == "GEEN_WERKBOEK"
    assert reden(random.Random(1).randbytes(5_000)) == "GEEN_WERKBOEK"
    assert reden(b"%PDF-1.7 ...") == "GEEN_WERKBOEK"
    assert reden(verander_delen(werkboek, weg={"[Content_Types].xml"})) == "GEEN_WERKBOEK"


def test_another_kind_of_office_file_is_no_workbook() -> None:
    for delen in ({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"},
                  {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}):  # fmt: skip
        uitvoer = io.BytesIO()
        with zipfile.ZipFile(uitvoer, "w") as doel:
            for naam, waarde in delen.items():
                doel.writestr(naam, waarde)
        assert reden(uitvoer.getvalue()) == "GEEN_WERKBOEK"
    assert reden(guard.OLE2 + "WordDocument".encode("utf-16-le") * 9) == "GEEN_WERKBOEK"


def test_a_password_is_named_as_such() -> None:
    assert reden(guard.OLE2 + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")) == "WACHTWOORD"


def test_damage_is_named_as_such(werkboek) -> None:
    assert reden(werkboek[: len(werkboek) // 2]) == "BESCHADIGD"
    assert reden(guard.OLE2 + "Workbook".encode("utf-16-le") + b"\0" * 900) == "BESCHADIGD"
    assert reden(verander_delen(werkboek, {"xl/workbook.xml": lambda oud: oud[:100]})) == "BESCHADIGD"


def test_a_document_type_of_its_own_is_no_damage(werkboek) -> None:
    met_dtd = verander_delen(werkboek, {"xl/workbook.xml": lambda oud: b'<!DOCTYPE x [<!ENTITY a "b">]>' + oud})
    assert reden(met_dtd) == "ONVEILIG"


def test_what_stands_twice_is_named(werkboek) -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        assert reden(verander_delen(werkboek, extra={BLAD: b"<worksheet/>"})) == "STAAT_TWEE_KEER"
    assert reden(verander_delen(werkboek, extra={BLAD.upper(): b"<worksheet/>"})) == "STAAT_TWEE_KEER"
    for rij in (b'<row r="2"><c r="C2"><v>999</v></c></row>', b'<row r="9"><c r="C9"/><c r="C9"><v>9</v></c></row>'):
        assert reden(verander_delen(werkboek, {BLAD: in_blad(rij)})) == "STAAT_TWEE_KEER"


def test_bombs_are_refused_before_they_are_unpacked(werkboek) -> None:
    assert reden(verander_delen(werkboek, extra={"xl/media/x.bin": b"\0" * 30_000_000})) == "TE_GROOT"
    assert reden(verander_delen(werkboek, extra={f"xl/media/{i}": b"x" for i in range(2_100)})) == "TE_GROOT"


@pytest.mark.parametrize(
    "cel",
    [b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', b'<row r="9"><c r="XFD1048576" t="n"><v>1</v></c></row>',
     b'<row r="9"><c r="ZZZZ9"><v>1</v></c></row>', b'<row r="9"><c r="A99999999"><v>1</v></c></row>',
     b"<row r='9'><c r='XFD1048576'><v>1</v></c></row>", b'<row r="9"><c\n r="ZZ99999"><v>1</v></c></row>'],
)  # fmt: skip
def test_a_far_cell_is_refused_before_memory_is_asked_for(werkboek, cel) -> None:
    assert reden(verander_delen(werkboek, {BLAD: in_blad(cel)})) == "TE_GROOT"


def test_sheets_that_are_too_wide_together_are_refused_with_one_melding(maak_werkboek, monkeypatch) -> None:
    monkeypatch.setenv("PRESTATIEMONITOR_LEZEN_CELLEN", "1200")
    ver = [[*[None] * 9, 1], *[[]] * 48, [1]]  # spans 50 rows by 10 columns with two cells
    samen = maak_werkboek({"Plannen": LIJST, "A": ver})
    assert read_workbook(samen, "x.xlsx").leesbaar
    assert reden(maak_werkboek({"Plannen": LIJST, "A": ver, "B": ver, "C": ver})) == "TE_GROOT"


def test_a_cell_without_a_place_counts_where_its_row_puts_it(werkboek, monkeypatch) -> None:
    monkeypatch.setenv("PRESTATIEMONITOR_LEZEN_CELLEN", "2000000")
    cellen = b'<row r="9"><c r="CV9"><v>1</v></c></row><row r="50000"><c><v>1</v></c></row>'
    for erbij in (b"", b'<x r="A1"/>'):
        assert reden(verander_delen(werkboek, {BLAD: in_blad(cellen + erbij)})) == "TE_GROOT"
    verborgen_plaats = b'<row r="9"><c x=">" r="CV9"><v>1</v></c></row><row r="50000"><c r="A50000"><v>1</v></c></row>'
    assert reden(verander_delen(werkboek, {BLAD: in_blad(verborgen_plaats)})) == "TE_GROOT"


def test_cells_with_only_a_colour_are_no_reason_to_refuse(werkboek) -> None:
    kleur = b'<row r="9"><c r="XFD9" s="0"/></row><row r="1048576"><c r="XFD1048576" s="0"/></row>'
    assert len(read_workbook(verander_delen(werkboek, {BLAD: in_blad(kleur)}), "x.xlsx").tabellen["plannen"]) == 2


def test_many_sheets_with_few_cells_are_no_reason_to_refuse(maak_werkboek) -> None:
    bladen = {"Plannen": LIJST} | {f"Blad {i}": [["tekst"]] for i in range(40)}
    assert read_workbook(maak_werkboek(bladen), "x.xlsx").leesbaar


def test_many_rows_or_many_columns_alone_are_no_reason_to_refuse(werkboek) -> None:
    for cel in (b'<row r="150000"><c r="A150000"><v>1</v></c></row>', b'<row r="9"><c r="AAB9"><v>1</v></c></row>'):
        assert read_workbook(verander_delen(werkboek, {BLAD: in_blad(cel)}), "x.xlsx").leesbaar


def test_a_range_merged_over_the_whole_sheet_does_no_harm(werkboek) -> None:
    samen = b'<mergeCells count="1"><mergeCell ref="A5:XFD1048576"/></mergeCells></worksheet>'
    inlezing = read_workbook(
        verander_delen(werkboek, {BLAD: lambda oud: oud.replace(b"</worksheet>", samen)}), "x.xlsx"
    )
    assert len(inlezing.tabellen["plannen"]) == 2


def test_no_damage_makes_reading_raise(werkboek) -> None:
    """Bytes changed at random, in the file and in its sheet, give tables or a melding, never an exception."""
    kans = random.Random(7)
    for _ in range(150):
        stuk = bytearray(werkboek)
        for _ in range(kans.randint(1, 12)):
            stuk[kans.randrange(len(stuk))] = kans.randrange(256)
        assert isinstance(read_workbook(bytes(stuk), "x.xlsx"), Inlezing)
    for onderdeel in (BLAD, "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels"):
        for _ in range(60):

            def schud(oud: bytes) -> bytes:
                nieuw = bytearray(oud)
                for _ in range(kans.randint(1, 8)):
                    nieuw[kans.randrange(len(nieuw))] = kans.choice(b'<>"=&/0aZ\x00 ')
                return bytes(nieuw)

            assert isinstance(read_workbook(verander_delen(werkboek, {onderdeel: schud}), "x.xlsx"), Inlezing)


def test_what_is_wrong_with_cells_is_seen_whatever_letters_a_relation_is_written_in(werkboek) -> None:
    """A part of which no scan knows the path would have blanks where its errors are."""
    fout = b'<row r="4"><c r="A4"><f>B9</f></c><c r="B4" t="e"><v>#SPILL!</v></c></row>'
    anders = verander_delen(werkboek, {BLAD: in_blad(fout)})
    anders = verander_delen(
        anders, {"xl/_rels/workbook.xml.rels": lambda x: x.replace(b"worksheets/sheet1", b"WORKSHEETS/Sheet1")}
    )
    (blad,) = read_grid(anders, "x.xlsx").bladen
    assert (blad.foutcellen, blad.zonder_waarde) == ({(3, 1): "#SPILL!"}, {(3, 0)})


def test_a_package_that_names_another_workbook_than_the_parser_reads_is_refused(werkboek) -> None:
    ander = verander_delen(werkboek, {"_rels/.rels": lambda x: x.replace(b"xl/workbook.xml", b"xl/ander.xml")})
    assert reden(ander) == "BESCHADIGD"
