"""Every kind of file is read right or refused with its own sentence."""

import datetime as dt
import io
import random
import re
import zipfile

import openpyxl
import pytest
from bestanden import BLAD, als_strict, melding_van, verander_delen, waarden
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from werkboeken import opgeslagen

from prestatiemonitor.readers import read_workbook
from prestatiemonitor.readers.bestand.grid import read_grid
from prestatiemonitor.readers.bestand.guard import OLE2, Onleesbaar

LIJST = [["Plan", "Planstatus", "Sociale huur", "Oplevering"], ["De Dijk", "1A", 10, dt.datetime(2026, 5, 1)]]
GELEZEN = [["Plan", "Planstatus", "Sociale huur", "Oplevering"], ["De Dijk", "1A", 10.0, dt.date(2026, 5, 1)]]


@pytest.fixture(scope="module")
def werkboek(maak_werkboek) -> bytes:
    return maak_werkboek({"Plannen": LIJST})


_EIND = b"</row></sheetData>"


def erbij(werkboek: bytes, cellen: bytes) -> bytes:
    """The workbook with cells added to its second row."""
    return verander_delen(werkboek, {BLAD: lambda oud: oud.replace(_EIND, cellen + _EIND)})


def test_strict_office_open_xml_is_read_as_any_other(werkboek) -> None:
    cellen = b'<c r="E2" t="d"><v>2027-06-30</v></c><c r="F2" t="e"><v>#REF!</v></c>'
    boek = read_grid(als_strict(erbij(werkboek, cellen)), "x.xlsx")
    assert waarden(boek)[1] == [*GELEZEN[1], dt.date(2027, 6, 30), None]
    assert boek.bladen[0].foutcellen == {(1, 5): "#REF!"}


@pytest.mark.parametrize("soort", ["xlsx", "ods", "xls"])
def test_dates_counted_from_1904_are_the_same_dates(soort, request) -> None:
    boek = openpyxl.Workbook()
    boek.epoch = CALENDAR_MAC_1904
    for rij in LIJST:
        boek.active.append(rij)
    inhoud = opgeslagen(boek)
    if soort != "xlsx":
        inhoud = request.getfixturevalue("zet_om")(inhoud, soort)
    assert waarden(read_grid(inhoud, f"x.{soort}"))[1][3] == dt.date(2026, 5, 1)


@pytest.mark.parametrize(
    "fout", ["#DIV/0!", "#SPILL!", "#CALC!", "#FIELD!", "#GETTING_DATA", "#N/B", "#VERW!", "#IETS!"]
)
def test_every_error_is_seen_also_one_that_the_parser_does_not_know(werkboek, fout) -> None:
    inhoud = erbij(werkboek, f'<c r="E2" t="e"><v>{fout}</v></c><c r="F2"><v>7</v></c>'.encode())
    boek = read_grid(inhoud, "x.xlsx")
    assert boek.bladen[0].foutcellen == {(1, 4): fout}
    assert waarden(boek)[1] == [*GELEZEN[1], None, 7.0]


@pytest.mark.parametrize("fout", ["#N/B", "#VERW!", "#DEEL/0!", " #waarde! ", "#OVERLOOP!"])
def test_an_error_that_became_text_is_an_error_all_the_same(maak_werkboek, fout) -> None:
    boek = read_grid(maak_werkboek({"A": [["Plan", "Aantal"], ["De Dijk", fout]]}), "x.xlsx")
    assert boek.bladen[0].foutcellen == {(1, 1): fout.strip()}
    assert waarden(boek)[1][1] is None


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [(b'r="C2"', b"r = 'C2'"), (b'<c r="C2"', b'<c\n  r="C2"'), (b"<v>10</v>", b"<v><![CDATA[10]]></v>"),
     (b"<v>10</v>", b"<v>1<!-- geen 1 -->0</v>"), (b"<v>10</v>", b"<!-- <v>3</v> --><v>10</v>")],
)  # fmt: skip
def test_xml_written_by_hand_is_read_as_excel_reads_it(werkboek, oud, nieuw) -> None:
    def met_de_hand(xml: bytes) -> bytes:
        assert oud in xml
        return xml.replace(oud, nieuw)

    assert waarden(read_grid(verander_delen(werkboek, {BLAD: met_de_hand}), "x.xlsx")) == GELEZEN


@pytest.mark.parametrize("los", [b't = "e"', b"t='e'", b"t =\n'e'"])
def test_an_error_is_seen_however_its_attributes_are_spaced(werkboek, los) -> None:
    boek = read_grid(erbij(werkboek, b'<c r = "E2" ' + los + b"><v>#REF!</v></c><c r='F2'><f>1+1</f></c>"), "x.xlsx")
    assert boek.bladen[0].foutcellen == {(1, 4): "#REF!"}
    assert boek.bladen[0].zonder_waarde == {(1, 5)}


@pytest.mark.parametrize("codering", ["utf-16", "windows-1252"])
def test_a_sheet_in_another_encoding_is_read(maak_werkboek, codering) -> None:
    inhoud = maak_werkboek({"A": [["Plan"], ["De Daïlaan"]]})

    def anders(xml: bytes) -> bytes:
        return (f'<?xml version="1.0" encoding="{codering}"?>' + xml.decode().partition("?>")[2]).encode(codering)

    def blad(xml: bytes) -> bytes:
        kop = xml if xml.startswith(b"<?xml") else b"<?xml?>" + xml
        return anders(kop)

    delen = {BLAD: blad, "xl/sharedStrings.xml": blad}
    assert waarden(read_grid(verander_delen(inhoud, delen), "x.xlsx")) == [["Plan"], ["De Daïlaan"]]


def test_a_sheet_in_an_unusual_place_is_scanned_as_well(werkboek) -> None:
    met_fout = erbij(werkboek, b'<c r="E2" t="e"><v>#REF!</v></c>')

    def verwijs(xml: bytes) -> bytes:
        return xml.replace(b"worksheets/sheet1.xml", b"bladen/eerste.xml")

    blad = zipfile.ZipFile(io.BytesIO(met_fout)).read(BLAD)
    verhuisd = verander_delen(
        met_fout,
        {"xl/_rels/workbook.xml.rels": verwijs, "[Content_Types].xml": verwijs},
        {"xl/bladen/eerste.xml": blad},
    )
    assert read_grid(verhuisd, "x.xlsx").bladen[0].foutcellen == {(1, 4): "#REF!"}


@pytest.mark.parametrize(
    ("inhoud", "naam", "wat"),
    [
        (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', "x.xls", "2003"),
        (b"<html><body><table><tr><td>1</td></tr></table></body></html>", "x.xls", "webpagina"),
        (b"\xef\xbb\xbf\r\n<TABLE border=1><tr><td>1", "x.xls", "webpagina"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related", "x.xls", "webpagina"),
        (b"\x09\x00\x04\x00\x02\x00\x10\x00" + b"\0" * 40, "x.xls", "voor 1995"),
        (b"\x09\x04\x06\x00\x00\x00\x10\x00" + b"\0" * 40, "x.xls", "voor 1995"),
        (b"ID;PWXL;N;E\r\nP;PGeneral", "x.slk", "SYLK"),
        (OLE2 + b"\0" * 600 + "Book".encode("utf-16-le"), "x.xls", "Excel 95"),
    ],
)  # fmt: skip
def test_an_old_or_other_kind_is_refused_by_its_name(inhoud, naam, wat) -> None:
    code, zin = melding_van(inhoud, naam)
    assert code == "ANDER_FORMAAT"
    assert wat in zin


def test_a_binary_workbook_is_refused_by_its_name(werkboek) -> None:
    binair = verander_delen(werkboek, {}, {"xl/workbook.bin": b"\x83\x01\x00"})
    code, zin = melding_van(binair, "x.xlsb")
    assert (code, "xlsb" in zin) == ("ANDER_FORMAAT", True)


def test_links_to_other_workbooks_and_dde_are_named_and_nothing_else_changes(werkboek) -> None:
    delen = {
        "xl/externalLinks/externalLink1.xml": b'<externalLink><externalBook r:id="rId1"/></externalLink>',
        "xl/externalLinks/_rels/externalLink1.xml.rels":
            b'<Relationships><Relationship Target="file:///G:/wonen/p.xlsx" TargetMode="External"/></Relationships>',
        "xl/externalLinks/externalLink2.xml":
            b'<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"><ddeItems/></ddeLink></externalLink>',
    }  # fmt: skip
    boek = read_grid(verander_delen(werkboek, {}, delen), "x.xlsx")
    assert [(m.code, m.ernst, m.gevonden) for m in boek.meldingen] == [
        ("EXTERNE_KOPPELING", "waarschuwing", "G:/wonen/p.xlsx, DDE cmd|/c calc")
    ]
    assert waarden(boek) == GELEZEN


def test_a_workbook_without_links_says_nothing_of_them(werkboek) -> None:
    assert read_grid(werkboek, "x.xlsx").meldingen == ()


def test_a_melding_about_the_file_reaches_the_person(werkboek) -> None:
    delen = {"xl/connections.xml": b'<connections><connection id="1" name="Query - plannen"/></connections>'}
    inlezing = read_workbook(verander_delen(werkboek, {}, delen), "x.xlsx")
    assert [m.gevonden for m in inlezing.meldingen if m.code == "EXTERNE_KOPPELING"] == ["Query - plannen"]


@pytest.mark.parametrize("soort", ["ods", "xls"])
def test_a_link_in_another_kind_is_named_too(zet_om, maak_werkboek, tmp_path, soort) -> None:
    """LibreOffice keeps the name of the workbook that a formula takes its value from."""
    ander = tmp_path / "ander.xlsx"
    ander.write_bytes(maak_werkboek({"Blad1": [[5]]}))
    ods = zet_om(maak_werkboek({"A": [["Plan", f"='file://{ander}'#$Blad1.A1"]]}), "ods")
    verwijzing = f"of:=&apos;file://{ander}&apos;#$Blad1.A1".encode()
    ods = verander_delen(ods, {"content.xml": lambda oud: re.sub(rb"of:=[^\"]*", verwijzing, oud)})
    inhoud = ods if soort == "ods" else zet_om(ods, soort)
    assert [m.code for m in read_grid(inhoud, f"x.{soort}").meldingen] == ["EXTERNE_KOPPELING"]


def test_a_sheet_that_declares_a_million_rows_is_read_for_what_it_holds(werkboek) -> None:
    def ruim(xml: bytes) -> bytes:
        return xml.replace(b'<dimension ref="A1:D2"', b'<dimension ref="A1:XFD1048576"').replace(
            b"</sheetData>", b'<row r="1048576" ht="15"/></sheetData>'
        )

    assert waarden(read_grid(verander_delen(werkboek, {BLAD: ruim}), "x.xlsx")) == GELEZEN


@pytest.mark.parametrize("soort", ["ods", "xls"])
def test_a_colour_down_to_the_last_row_is_no_reason_to_refuse_another_kind(zet_om, soort) -> None:
    boek = openpyxl.Workbook()
    for rij in LIJST:
        boek.active.append(rij)
    geel = openpyxl.styles.PatternFill("solid", fgColor="FFFF00")
    for rij in (60_000, 65_536):
        for kolom in (1, 200):
            boek.active.cell(rij, kolom).fill = geel
    assert waarden(read_grid(zet_om(opgeslagen(boek), soort), f"x.{soort}")) == GELEZEN


@pytest.fixture(scope="module")
def soorten(werkboek, zet_om) -> dict[str, bytes]:
    tekst = b"Plan;Status;Aantal\r\nDe Dijk;1A;10\r\n"
    return {"xlsx": werkboek, "ods": zet_om(werkboek, "ods"), "xls": zet_om(werkboek, "xls"), "csv": tekst * 20}


@pytest.mark.parametrize("soort", ["xlsx", "ods", "xls", "csv"])
def test_a_damaged_copy_is_read_or_refused_and_never_raises_anything_else(soorten, soort) -> None:
    heel, kans = soorten[soort], random.Random(soort)
    for beurt in range(80):
        stuk = bytearray(heel)
        if beurt % 4 == 0:
            del stuk[kans.randrange(len(stuk)) :]
        for _ in range(kans.randint(1, 20) if stuk else 0):
            stuk[kans.randrange(len(stuk))] = kans.randrange(256)
        try:
            boek = read_grid(bytes(stuk), f"x.{soort}")
        except Onleesbaar as onleesbaar:
            assert onleesbaar.melding.ernst == "fout"
        else:
            for blad in boek.bladen:
                assert blad.cellen.shape == blad.soorten.shape
                assert isinstance(len(blad.opmaak.vulling) + len(blad.formules.cellen), int)
