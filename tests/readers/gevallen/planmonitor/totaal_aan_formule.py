"""Een regel met een eigen naam waarvan de formule de regels erboven optelt: een totaal, hoe hij ook heet."""

import io

import xlsxwriter

UITKOMST = "gelezen"
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal | bron
        nijkerk-de-dijk | 10     | S!C2
        nijkerk-de-laan | 5      | S!C3
    """
}


def werkboek() -> bytes:
    uitvoer = io.BytesIO()
    with xlsxwriter.Workbook(uitvoer) as boek:
        blad = boek.add_worksheet("S")
        blad.write_row(0, 0, ["Plan", "Kern", "Sociale huur", "Status"])
        blad.write_row(1, 0, ["De Dijk", "Nijkerk", 10, "1A"])
        blad.write_row(2, 0, ["De Laan", "Nijkerk", 5, "3"])
        blad.write(3, 0, "Centrum")
        blad.write_formula(3, 2, "=SUM(C2:C3)", None, 15)
    return uitvoer.getvalue()
