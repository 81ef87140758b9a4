"""XML made to keep a scan busy: the app reads or refuses it at once, for while it scans nobody else is served."""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from bestanden import BLAD, melding_van, verander_delen

GROOT = 400_000
RIJ = b'<row r="1"><c r="A1"><v>1</v></c></row>'
LINK = b'<Relationships><Relationship Type="x/comments" Target="../comments1.xml"/></Relationships>'
PROEF = """
import pathlib, sys
from prestatiemonitor.readers.bestand.grid import read_grid
from prestatiemonitor.readers.bestand.guard import Onleesbaar

for naam in sys.argv[1:]:
    try:
        for blad in read_grid(pathlib.Path(naam).read_bytes(), naam).bladen:
            blad.bestand.opmaak(blad.cellen.shape), blad.bestand.formules()
    except Onleesbaar:
        pass
"""


def veel(deel: bytes) -> bytes:
    return deel * (GROOT // len(deel))


def in_cellen(xml: bytes) -> dict[str, bytes]:
    return {BLAD: b"<worksheet><sheetData>" + RIJ + xml + b"</sheetData></worksheet>"}


def na_cellen(xml: bytes) -> dict[str, bytes]:
    return {BLAD: b"<worksheet><sheetData>" + RIJ + b"</sheetData>" + xml + b"</worksheet>"}


TRAAG = {
    "comments in XML that never end": in_cellen(veel(b"<!--")),
    "character data that never ends": in_cellen(veel(b"<![CDATA[")),
    "tags that never end": in_cellen(veel(b"<f ")),
    "a tag with nothing but spaces": in_cellen(b'<c r="B1"' + veel(b" ") + b"x='1'/>"),
    "errors in cells that never end": in_cellen(veel(b'<c r="B1" t="e">')),
    "formulas of nothing": na_cellen(veel(b"<formula/>")),
    "texts beyond the cells": na_cellen(veel(b'<c t="inlineStr"><is>')),
    "the same columns hidden over and over": na_cellen(veel(b'<col min="1" max="16384" hidden="1"/>')),
    "links that never end": {"xl/externalLinks/_rels/externalLink1.xml.rels": veel(b"<Relationship ")},
    "DDE that never ends": {"xl/externalLinks/externalLink1.xml": veel(b'ddeService="a" ')},
    "comments that never end": {
        "xl/comments1.xml": veel(b'<comment ref="A1">'), "xl/worksheets/_rels/sheet1.xml.rels": LINK,
    },
}  # fmt: skip
TRAAG_ODS = {
    "annotations that never end": veel(b"<office:annotation>"),
    "sources that never end": veel(b"<table:table-source "),
    "repeated errors": veel(
        b'<table:table-row table:number-rows-repeated="1000000"><table:table-cell calcext:value-type="error" '
        b'table:number-columns-repeated="1000"/></table:table-row>'
    ),
}


def ods(cellen: bytes) -> bytes:
    uitvoer = io.BytesIO()
    with zipfile.ZipFile(uitvoer, "w", zipfile.ZIP_STORED) as zip_:
        zip_.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        zip_.writestr("content.xml", b'<office:body><table:table table:name="A">' + cellen + b"</table:table>")
    return uitvoer.getvalue()


def los(inhoud: bytes) -> bytes:
    """The same without compression: the ratio of what it unpacks to is not what refuses it."""
    uitvoer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as bron, zipfile.ZipFile(uitvoer, "w", zipfile.ZIP_STORED) as doel:
        for naam in bron.namelist():
            doel.writestr(naam, bron.read(naam))
    return uitvoer.getvalue()


def test_nothing_in_a_file_keeps_a_scan_busy(maak_werkboek, tmp_path: Path) -> None:
    """Each of these took minutes where an end was sought anew from every beginning."""
    heel = maak_werkboek({"Plannen": [["Plan"], ["De Dijk"]]})
    for nummer, delen in enumerate(TRAAG.values()):
        vervang = {naam: (lambda _, xml=xml: xml) for naam, xml in delen.items() if naam == BLAD}
        extra = {naam: xml for naam, xml in delen.items() if naam != BLAD}
        (tmp_path / f"{nummer}.xlsx").write_bytes(los(verander_delen(heel, vervang, extra)))
    for nummer, cellen in enumerate(TRAAG_ODS.values()):
        (tmp_path / f"{nummer}.ods").write_bytes(ods(cellen))
    bestanden = [str(pad) for pad in sorted(tmp_path.iterdir())]
    subprocess.run([sys.executable, "-c", PROEF, *bestanden], check=True, timeout=100)


@pytest.mark.parametrize("aantal", [2, 1_000])
def test_sheets_that_are_all_the_same_part_are_refused(maak_werkboek, aantal: int) -> None:
    """Each would be read again, however large it is."""
    bladen = b"".join(b'<sheet name="B%d" sheetId="%d" r:id="rId1"/>' % (i, i + 2) for i in range(aantal))
    heel = maak_werkboek({"Plannen": [["Plan"], ["De Dijk"]]})
    veel_bladen = verander_delen(heel, {"xl/workbook.xml": lambda x: x.replace(b"</sheets>", bladen + b"</sheets>")})
    assert melding_van(veel_bladen)[0] == "BESCHADIGD"
