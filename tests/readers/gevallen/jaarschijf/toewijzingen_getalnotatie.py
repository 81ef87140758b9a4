"""Toewijzingen met een getalnotatie die duizendtallen toont."""

import openpyxl
from werkboeken import opgeslagen

UITKOMST = "gevraagd"
VRAAG = "of de getallen tellen zoals zij er staan."
RIJEN = [
    ["Toewijzingen 2025"],
    ["", "WSN", "de Alliantie"],
    ["Regulier", 10, 4],
    ["Urgent", 3, 2],
    ["Statushouders", 2, 1],
]
VORMEN = {3: "#,##0,", 4: "#,##0", 5: '0" woningen"'}
MELDINGEN = ["GETALVORM_CIJFER T!B3"]


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "T"
    for rij in RIJEN:
        blad.append(rij)
    for nummer, vorm in VORMEN.items():
        for letter in "BC":
            blad[f"{letter}{nummer}"].number_format = vorm
    return opgeslagen(boek)


TABELLEN = {
    "toewijzingen": """
        corporatie   | groep         | aantal | bron
        WSN          | urgent        | 3      | T!B4
        de Alliantie | urgent        | 2      | T!C4
        WSN          | statushouders | 2      | T!B5
        de Alliantie | statushouders | 1      | T!C5
    """,
}
