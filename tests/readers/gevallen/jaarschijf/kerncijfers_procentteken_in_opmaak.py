"""Slaagkansen met het procentteken als tekst in de getalnotatie: 9 als 9,0% en 0,9 als 0,9%."""

import io

import openpyxl

REGELS = [
    ["Kerncijfers WSN 2025"],
    ["Slaagkans", 9],
    ["Slaagkans jongeren", 0.9],
]


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "K"
    for rij in REGELS:
        blad.append(rij)
    for cel in ("B2", "B3"):
        blad[cel].number_format = '0.0"%"'
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    return uitvoer.getvalue()


UITKOMST = "gelezen"
TABELLEN = {
    "kerncijfers": """
        maat      | doelgroep | waarde | bron
        slaagkans |           | 0.09   | K!B2
        slaagkans | jongeren  | 0.009  | K!B3
    """
}
