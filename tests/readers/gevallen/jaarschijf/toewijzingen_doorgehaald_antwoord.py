"""Toewijzingen waarvan een regel is doorgehaald, met een antwoord."""

import io

import openpyxl
from openpyxl.styles import Font

REGELS = [["Toewijzingen WSN 2026"], ["Groep", "Aantal"], ["Urgent", 20], ["Regulier", 70], ["Statushouders", 8]]


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "Toew"
    for rij in REGELS:
        blad.append(rij)
    for cel in ("A4", "B4"):
        blad[cel].font = Font(strike=True)
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    return uitvoer.getvalue()


UITKOMST = "gelezen"
INDELING = """
[bladen.Toew.waarden]
doorgehaald = "telt mee"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal | bron
        WSN | 2026 | toegewezen | urgent | 20 | Toew!B3
        WSN | 2026 | toegewezen | regulier | 70 | Toew!B4
        WSN | 2026 | toegewezen | statushouders | 8 | Toew!B5
    """
}
