"""A file in the form that the parser reads sooner is the same workbook to it."""

import io
import zipfile
from contextlib import suppress

import gevallen
import pytest
from bestanden import BLAD, verander_delen
from python_calamine import CalamineWorkbook

from prestatiemonitor.readers.bestand.grenzen import Grenzen
from prestatiemonitor.readers.bestand.guard import Onleesbaar, Pakket, bewaak
from prestatiemonitor.readers.bestand.voor_ontleder import samengevoegd_voorop, voor_ontleder

_RIJEN = b"<sheetData><row r='1'/></sheetData>"
_SAMEN = b'<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'


def _beeld(inhoud: bytes) -> object:
    """All that the parser says of a workbook; its words where it cannot read it."""
    try:
        boek = CalamineWorkbook.from_filelike(io.BytesIO(inhoud))
        bladen = [boek.get_sheet_by_name(naam) for naam in boek.sheet_names]
    except Exception as fout:  # whatever the parser thinks of it
        return type(fout)
    return [(b.name, b.start, b.end, sorted(b.merged_cell_ranges or []), b.to_python()) for b in bladen]


def _pakketten() -> list[Pakket]:
    """The workbooks of the folder that the guard lets pass."""
    uit = []
    for geval in gevallen.laad_gevallen():
        with suppress(Onleesbaar):
            uit.append(bewaak(geval.werkboek, geval.bestandsnaam, Grenzen()))
    return [pakket for pakket in uit if pakket.soort == "xlsx"]


def test_every_workbook_of_the_folder_is_the_same_to_the_parser() -> None:
    pakketten = _pakketten()
    assert len(pakketten) > 100
    for pakket in pakketten:
        assert _beeld(voor_ontleder(pakket)) == _beeld(pakket.inhoud)


def test_merged_ranges_are_put_before_the_rows(maak_werkboek) -> None:
    inhoud = maak_werkboek({"Plannen": [["Plan", None], [1, 2]]}, samengevoegd={"Plannen": ["A1:B1", "A2:A3"]})
    pakket = bewaak(inhoud, "x.xlsx", Grenzen())
    xml = samengevoegd_voorop(pakket.bladen[BLAD])
    assert xml.index(b"<mergeCells") < xml.index(b"<sheetData") and xml.count(b"<mergeCells") == 1
    assert _beeld(voor_ontleder(pakket)) == _beeld(inhoud)


@pytest.mark.parametrize(
    "xml",
    [
        b"<worksheet><sheetData/></worksheet>",
        b"<worksheet>" + _SAMEN + _RIJEN + b"</worksheet>",
        b"<worksheet>" + _RIJEN + b"<mergeCells/></worksheet>",
        b"<x:worksheet><x:sheetData></x:sheetData><x:mergeCells></x:mergeCells></x:worksheet>",
        b"<worksheet>" + _RIJEN + b"<x:mergeCells></x:mergeCells></worksheet>",
        b"geen blad",
    ],
)
def test_a_sheet_that_is_written_otherwise_than_usual_stays_as_it_is(xml: bytes) -> None:
    assert samengevoegd_voorop(xml) == xml


def test_themes_and_properties_do_not_go_to_the_parser(maak_werkboek) -> None:
    pakket = bewaak(maak_werkboek({"Plannen": [["Plan", "Aantal"], ["Dijk", 3]]}), "x.xlsx", Grenzen())
    namen = zipfile.ZipFile(io.BytesIO(voor_ontleder(pakket))).namelist()
    assert {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", BLAD} <= {*namen}
    assert not [naam for naam in namen if "theme" in naam or "docProps" in naam]


def test_a_macro_workbook_goes_to_the_parser_without_its_macros(maak_werkboek) -> None:
    inhoud = maak_werkboek({"Plannen": [["Plan", "Aantal"], ["Dijk", 3]]})
    met_macro = verander_delen(inhoud, extra={"xl/vbaProject.bin": b"Sub x()"})
    pakket = bewaak(met_macro, "x.xlsm", Grenzen())
    assert b"Sub x()" not in voor_ontleder(pakket)
    assert b"vbaProject" in pakket.inhoud
    assert _beeld(voor_ontleder(pakket)) == _beeld(inhoud)
