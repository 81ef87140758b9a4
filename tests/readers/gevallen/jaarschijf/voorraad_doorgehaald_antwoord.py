"""Een verandering in de voorraad die is doorgehaald, met een antwoord."""

import io

import openpyxl
from openpyxl.styles import Font

REGELS = [
    ["Realisatie sociale huur 2026"],
    ["Corporatie", "Mutatie", "Aantal"],
    ["WSN", "Nieuwbouw", 10],
    ["WSN", "Verkoop", -4],
]


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "2026"
    for rij in REGELS:
        blad.append(rij)
    for cel in ("A4", "B4", "C4"):
        blad[cel].font = Font(strike=True)
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    return uitvoer.getvalue()


UITKOMST = "gelezen"
INDELING = """
[bladen."2026".waarden]
doorgehaald = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | jaar_van | segment | mutatie | aantal | bron
        WSN | 2026 | sociale_huur | nieuwbouw | 10 | 2026!C3
    """
}
