"""Toewijzingen die als percentage staan opgemaakt: 1 als 100%, met een antwoord."""

import io

import openpyxl

REGELS = [["Toewijzingen 2026 WSN"], ["Groep", "2026"], ["Urgent", 1], ["Regulier", 1]]


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "Toew"
    for rij in REGELS:
        blad.append(rij)
    for cel in ("B3", "B4"):
        blad[cel].number_format = "0%"
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    return uitvoer.getvalue()


UITKOMST = "gelezen"
INDELING = """
[bladen.Toew.rijen]
Urgent = "telt mee"
Regulier = "overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal | bron
        WSN | 2026 | toegewezen | urgent | 1 | Toew!B3
    """
}
