"""Twee lijsten naast elkaar, met onder de ene een regel waarvan de formule de regels erboven optelt."""

import io

import xlsxwriter

UITKOMST = "gelezen"
MELDINGEN = ["TOTAAL_WIJKT_AF S!C4"]
TABELLEN = {
    "programma": """
        plan_sleutel       | aantal | bron
        nijkerk-de-dijk    | 10     | S!C2
        nijkerk-de-laan    | 5      | S!C3
        hoevelaken-de-hof  | 8      | S!G2
        hoevelaken-de-weg  | 9      | S!G3
    """
}


def werkboek() -> bytes:
    uitvoer = io.BytesIO()
    with xlsxwriter.Workbook(uitvoer) as boek:
        blad = boek.add_worksheet("S")
        for begin in (0, 4):
            blad.write_row(0, begin, ["Plan", "Kern", "Sociale huur"])
        blad.write_row(1, 0, ["De Dijk", "Nijkerk", 10])
        blad.write_row(2, 0, ["De Laan", "Nijkerk", 5])
        blad.write_row(1, 4, ["De Hof", "Hoevelaken", 8])
        blad.write_row(2, 4, ["De Weg", "Hoevelaken", 9])
        blad.write(3, 0, "Centrum")
        blad.write_formula(3, 2, "=SUM(C2:C3)", None, 16)
    return uitvoer.getvalue()
