"""What is sent back: a delivery with its meldingen, and what a reader sees of the workbook that comes of it."""

import io

import openpyxl
from bestanden import verander_delen
from openpyxl.workbook import Workbook
from python_calamine import CalamineWorkbook

from prestatiemonitor.tables.meldingen import Ernst, Melding
from prestatiemonitor.tables.terugzending import MERKLIJN, MERKVULLING, SCHEIDING

KOPPEN = ["Plancode", "Plan", "Kern", "Planstatus", "Sociale huur", "Middenhuur", "Oplevering", "Totaal"]
RIJEN = [
    ["P1", "De Dijk", "Nijkerk", "2A. Vastgesteld", 10, 5, 2026],
    ["P2", "De Laan", "Hoevelaken", "4B. Idee", 20, 7, 2028],
    ["P3", "'t Erf & co", "Nijkerk", "1A", 3, 0, 2027],
]
BLAD, ANDER = "Plannen 2026", "Bob's & <co>"
MACRO = b"\xd0\xcf\x11\xe0 macro"
FOUTE_LIJST = {
    BLAD: [KOPPEN[:7], ["P1", "De Dijk", "Nijkerk", "2A", "veel", 5, 2026], ["P1", *RIJEN[1][1:4], -3, 7, 1]]
}


def meld(blad: str, cel: str, ernst: Ernst = "fout", gevonden: str = "", zin: str = "Dit klopt niet.") -> Melding:
    return Melding("PROEF", ernst, blad, cel, gevonden, zin, "Verbeter het.")


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


def als_sjabloonbestand(inhoud: bytes) -> bytes:
    """The workbook as an .xltx, which is not patched."""
    sjabloon = {"[Content_Types].xml": lambda xml: xml.replace(b".sheet.main+xml", b".template.main+xml")}
    return verander_delen(inhoud, sjabloon)
