"""Een kerncijfer dat is doorgehaald."""

import io

import openpyxl
from openpyxl.styles import Font

REGELS = [
    ["Kerncijfers WSN 2026"],
    ["Indicator", "Waarde"],
    ["Woningen met label EFG", 20],
    ["Gehuisveste statushouders", 70],
]


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "K"
    for rij in REGELS:
        blad.append(rij)
    for cel in ("B4",):
        blad[cel].font = Font(strike=True)
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    return uitvoer.getvalue()


UITKOMST = "gevraagd"
VRAAG = "of het doorgehaalde getal meetelt."
TABELLEN = {
    "kerncijfers": """
        partij | jaar | maat | waarde | eenheid | bron
        WSN | 2026 | woningen_label_efg | 20 | woningen | K!B3
    """
}
MELDINGEN = ["CIJFER_VERVALLEN K!B4"]
