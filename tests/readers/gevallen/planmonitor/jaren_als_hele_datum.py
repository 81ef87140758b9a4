"""Kolommen onder hele datums: niet te zien is of dat de oplevering is of een stand op die dag."""

import datetime as dt

import openpyxl
from werkboeken import opgeslagen

UITKOMST = "gevraagd"
VRAAG = "wat de getallen onder de datums zijn."
MELDINGEN = ["GEEN_TABEL !", "BLAD_ONBEKEND Sheet!C2"]


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.append(["Plan", "Planstatus", *(dt.datetime(jaar, 1, 1) for jaar in (2026, 2027, 2028))])
    blad.append(["De Dijk", "1A", 10, 20, None])
    blad.append(["De Weg", "3", None, None, 30])
    for cel in blad[1][2:]:
        cel.number_format = "d-m-yyyy"
    return opgeslagen(boek)
