"""Percentages onder aantallen: het procentteken staat als tekst in de getalnotatie, 15 als 15%."""

import io

import openpyxl

REGELS = [
    ["Toewijzingen WSN 2025"],
    ["Groep", "Aantal"],
    ["Vrijgekomen woningen", 140],
    ["Urgenten", 15],
    ["Regulier", 85],
]


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "T"
    for rij in REGELS:
        blad.append(rij)
    for cel in ("B4", "B5"):
        blad[cel].number_format = '0.0"%"'
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    return uitvoer.getvalue()


UITKOMST = "gevraagd"
VRAAG = "of het aantallen zijn."
TABELLEN = {
    "toewijzingen": """
        post        | aantal | bron
        vrijgekomen | 140    | T!B3
    """
}
MELDINGEN = ["AANTAL_PROCENT T!B4", "AANTAL_PROCENT T!B5"]
