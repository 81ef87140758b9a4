"""Workbooks of other kinds (.ods, .xls, .xlsm) give the same tables, and are refused for the same reasons."""

import datetime as dt
import io
import random
import zipfile

import pytest
from bestanden import reden, verander_delen

from prestatiemonitor.readers import Inlezing, read_workbook

LIJST = [["Plan", "Planstatus", "Sociale huur"], ["De Dijk", "1A", 10], ["De Laan", "3", 20]]


@pytest.fixture(scope="module")
def werkboek(maak_werkboek) -> bytes:
    return maak_werkboek({"Plannen": LIJST})


def test_a_far_cell_in_ods_is_refused() -> None:
    inhoud = (
        b'<office:document-content><table:table table:name="A"><table:table-row table:number-rows-repeated="1000000">'
        b'<table:table-cell table:number-columns-repeated="16000"/><table:table-cell office:value="1"/>'
        b"</table:table-row></table:table>"
    )
    uitvoer = io.BytesIO()
    with zipfile.ZipFile(uitvoer, "w") as doel:
        doel.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        doel.writestr("content.xml", inhoud)
    assert reden(uitvoer.getvalue(), "x.ods") == "TE_GROOT"


@pytest.fixture(scope="module")
def omgezet(werkboek, maak_werkboek, zet_om) -> dict[str, bytes]:
    """The workbook, and one with errors, in the other kinds that people use."""
    fout = [["De Hof", "1A", "=1/0", 7, dt.datetime(2026, 5, 1)], ["De Wal", "3", "=5+5", "#N/A", None]]
    fouten = maak_werkboek({"Plannen": [[*LIJST[0], "Dure koop", "Oplevering"], *fout]})
    boeken = {"plannen": werkboek, "fouten": fouten}
    return {f"{naam}.{soort}": zet_om(boek, soort) for soort in ("ods", "xls") for naam, boek in boeken.items()}


@pytest.mark.parametrize("soort", ["ods", "xls"])
def test_other_kinds_of_workbook_give_the_same_tables(omgezet, werkboek, soort) -> None:
    eerst = read_workbook(werkboek, "x.xlsx")
    ander = read_workbook(omgezet[f"plannen.{soort}"], f"x.{soort}")
    for naam, tabel in eerst.tabellen.items():
        assert ander.tabellen[naam].equals(tabel)


@pytest.mark.parametrize("soort", ["ods", "xls"])
def test_another_kind_that_is_too_wide_is_refused_as_well(omgezet, monkeypatch, soort) -> None:
    monkeypatch.setenv("PRESTATIEMONITOR_LEZEN_CELLEN", "8")
    assert reden(omgezet[f"plannen.{soort}"], f"x.{soort}") == "TE_GROOT"


def test_errors_in_an_ods_are_named_by_cell(omgezet, ledger_klopt) -> None:
    inlezing = read_workbook(omgezet["fouten.ods"], "x.ods")
    assert [(m.code, m.cel, m.gevonden) for m in inlezing.meldingen if m.ernst == "fout"] == [
        ("FOUTCEL", "C2", "#DIV/0!"),
        ("FOUTCEL", "D3", "#N/A"),
    ]
    assert inlezing.tabellen["programma"][["aantal", "jaar_van"]].fillna(0).to_numpy().tolist() == [[7, 2026], [10, 0]]
    ledger_klopt(inlezing)


def test_errors_in_an_xls_are_never_read_as_blank(omgezet) -> None:
    inlezing = read_workbook(omgezet["fouten.xls"], "x.xls")
    assert [(m.code, m.blad, m.cel, m.gevonden) for m in inlezing.meldingen if m.ernst == "fout"] == [
        ("FOUTCEL", "Plannen", "C2", "#DIV/0!"),
        ("FOUTCEL", "Plannen", "D3", "#N/A"),
    ]


@pytest.mark.parametrize("soort", ["ods", "xls"])
def test_damage_in_another_kind_never_ends_this_process(omgezet, soort) -> None:
    """The parser ends its process on some of these; that process is not ours."""
    kans = random.Random(3)
    heel = omgezet[f"fouten.{soort}"]
    for _ in range(60):
        stuk = bytearray(heel)
        for _ in range(kans.randint(1, 20)):
            stuk[kans.randrange(len(stuk))] = kans.randrange(256)
        assert isinstance(read_workbook(bytes(stuk), f"x.{soort}"), Inlezing)


def test_an_xlsm_is_read_as_well(werkboek) -> None:
    macro = verander_delen(
        werkboek, {"[Content_Types].xml": lambda oud: oud.replace(b"sheet.main+xml", b"macroEnabled.main+xml")}
    )
    assert len(read_workbook(macro, "x.xlsm").tabellen["plannen"]) == 2
