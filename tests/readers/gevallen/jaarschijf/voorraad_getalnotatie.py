"""Aantallen met een getalnotatie die er een nul achter zet, naast gewone en met ‘woningen’ erachter."""

import openpyxl
from werkboeken import opgeslagen

UITKOMST = "gevraagd"
VRAAG = "of de getallen tellen zoals zij er staan."
RIJEN = [
    ["Realisatie sociale huur 2025"],
    ["", "WSN", "de Alliantie"],
    ["Nieuwbouw", 10, 4],
    ["Verkoop", -3, -2],
    ["Aankoop", 2, 1],
]
VORMEN = {3: '0"0"', 4: "#,##0", 5: '0" woningen"'}
MELDINGEN = ["GETALVORM_CIJFER V!B3"]


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "V"
    for rij in RIJEN:
        blad.append(rij)
    for nummer, vorm in VORMEN.items():
        for letter in "BC":
            blad[f"{letter}{nummer}"].number_format = vorm
    return opgeslagen(boek)


TABELLEN = {
    "voorraadmutaties": """
        corporatie   | mutatie   | aantal | bron
        WSN          | verkoop   | -3     | V!B4
        de Alliantie | verkoop   | -2     | V!C4
        WSN          | aankoop   | 2      | V!B5
        de Alliantie | aankoop   | 1      | V!C5
    """,
}
