"""Aantallen woningen die als percentage staan opgemaakt: 1 als 100%."""

import io

import openpyxl

REGELS = [["Realisatie sociale huur 2026"], ["Corporatie", "Nieuwbouw"], ["WSN", 1], ["Alliantie", 2]]


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "2026"
    for rij in REGELS:
        blad.append(rij)
    for cel in ("B3", "B4"):
        blad[cel].number_format = "0%"
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    return uitvoer.getvalue()


UITKOMST = "gevraagd"
VRAAG = "of het aantallen zijn."
TABELLEN = {}
MELDINGEN = ["AANTAL_PROCENT 2026!B3", "AANTAL_PROCENT 2026!B4"]
