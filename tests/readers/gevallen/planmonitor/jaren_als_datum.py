"""Jaren als kolommen, geschreven als datum waarvan alleen het jaar te zien is."""

import datetime as dt

import openpyxl
from werkboeken import opgeslagen

UITKOMST = "gelezen"
TABELLEN = {
    "programma": """
        jaar_van | jaar_tot | aantal
        2026     | 2026     | 10
        2027     | 2027     | 20
        2028     | 2028     | 30
    """,
}


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.append(["Plan", "Planstatus", *(dt.datetime(jaar, 1, 1) for jaar in (2026, 2027, 2028))])
    blad.append(["De Dijk", "1A", 10, 20, None])
    blad.append(["De Weg", "3", None, None, 30])
    for cel in blad[1][2:]:
        cel.number_format = "yyyy"
    return opgeslagen(boek)
