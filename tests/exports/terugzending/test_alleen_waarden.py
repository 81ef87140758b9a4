"""A workbook that cannot be changed in place comes back as its values, with the same marks."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable

import openpyxl
import pytest
from bestanden import als_strict
from terugzending import (
    BLAD,
    FOUTE_LIJST,
    als_sjabloonbestand,
    calamine_van,
    meld,
    merken_van,
    openpyxl_van,
)
from werkboeken import bouw_werkboek, opgeslagen

from prestatiemonitor.exports.terugzending import annoteer, naam_terug
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers import read_workbook


@pytest.mark.parametrize("maak", [als_sjabloonbestand, als_strict])
def test_a_workbook_that_cannot_be_patched_comes_back_as_values_with_the_same_marks(
    maak: Callable[[bytes], bytes],
) -> None:
    inhoud = maak(bouw_werkboek(FOUTE_LIJST))
    meldingen = read_workbook(bouw_werkboek(FOUTE_LIJST), "x.xlsx").meldingen
    nieuw, naam = annoteer(inhoud, "lijst.xlsx", meldingen)
    assert naam == "lijst-met-meldingen.xlsx"
    assert merken_van(nieuw) == merken_van(annoteer(bouw_werkboek(FOUTE_LIJST), "x.xlsx", meldingen)[0])
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


@pytest.mark.parametrize("soort", ["ods", "xls"])
def test_other_kinds_come_back_as_values_with_their_marks(soort: str, zet_om: Callable[[bytes, str], bytes]) -> None:
    inhoud = zet_om(bouw_werkboek(FOUTE_LIJST), soort)
    meldingen = read_workbook(inhoud, f"lijst.{soort}").meldingen
    nieuw, naam = annoteer(inhoud, f"lijst.{soort}", meldingen)
    assert naam == "lijst-met-meldingen.xlsx"
    assert merken_van(nieuw) == {(m.blad, m.cel): m.ernst for m in meldingen}
    assert calamine_van(nieuw)[BLAD] == calamine_van(bouw_werkboek(FOUTE_LIJST))[BLAD]


def test_every_kind_of_value_comes_back_as_it_is_when_the_workbook_cannot_be_patched() -> None:
    boek = openpyxl.Workbook()
    blad = boek.active
    moment = dt.datetime(2026, 6, 30, 13, 45)
    for kolom, waarde in enumerate([1, 2.5, "tekst", True, dt.date(2026, 6, 30), moment, "=1+1", "#REF!"], start=1):
        cel = blad.cell(1, kolom, waarde)
        cel.data_type = {"=1+1": "s", "#REF!": "e"}.get(str(waarde), cel.data_type)
    blad["B3"] = "samen"
    blad.merge_cells("B3:D3")
    inhoud = als_sjabloonbestand(opgeslagen(boek))
    nieuw, _ = annoteer(inhoud, "x.xltx", [meld("Sheet", "C3"), meld("Sheet", "H9", "info")])
    verwacht = calamine_van(inhoud)["Sheet"]
    verwacht[0][7] = "#REF!"  # said as text: in a copy of values there is no formula that failed
    assert calamine_van(nieuw)["Sheet"] == verwacht
    assert merken_van(nieuw) == {("Sheet", "B3"): "fout", ("Sheet", "H9"): "info"}
    assert [str(bereik) for bereik in openpyxl_van(nieuw)["Sheet"].merged_cells.ranges] == ["B3:D3"]


def test_an_xlsm_that_cannot_be_patched_comes_back_as_one_that_excel_opens_under_that_name() -> None:
    nieuw, naam = annoteer(als_sjabloonbestand(bouw_werkboek(FOUTE_LIJST)), "lijst.xlsm", [])
    assert naam == naam_terug("lijst.xlsm") == "lijst-met-meldingen.xlsm"
    with zipfile.ZipFile(io.BytesIO(nieuw)) as zip_:
        assert b"sheet.macroEnabled.main+xml" in zip_.read("[Content_Types].xml")
    assert calamine_van(nieuw)[BLAD][1][1] == "De Dijk"


def test_of_bytes_that_are_no_workbook_only_the_list_comes_back() -> None:
    for inhoud in (b"", b"niets", b"PK\x03\x04 kapot", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 niets"):
        nieuw, naam = annoteer(inhoud, "levering.xls", [ms.GEEN_WERKBOEK()])
        assert (naam, list(calamine_van(nieuw))) == ("levering-met-meldingen.xlsx", ["Meldingen"])
        assert annoteer(inhoud, "levering.xls", [ms.GEEN_WERKBOEK()])[0] == nieuw
