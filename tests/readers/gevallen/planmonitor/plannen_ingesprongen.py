"""Plannen die onder een naam inspringen door de opmaak van hun cel, met eigen aantallen: gewone plannen."""

import openpyxl
from openpyxl.styles import Alignment
from werkboeken import opgeslagen

UITKOMST = "gelezen"
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | aantal
        de-akker     | huur     | 10
        noord        | huur     | 60
        zuid         | huur     | 4
        noord        | koop     | 5
        zuid         | koop     | 50
    """,
}


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "Plannen"
    blad.append(["Plan", "Planstatus", "Sociale huur", "Koop"])
    blad.append(["De Akker", "1A", 10, None])
    blad.append(["Noord", "1A", 60, 5])
    blad.append(["Zuid", "1A", 4, 50])
    for cel in ("A3", "A4"):
        blad[cel].alignment = Alignment(indent=1)
    return opgeslagen(boek)
