"""Celopmerkingen: een ander aantal, een plan dat vervallen is, en bij een kop dat de aantallen cumulatief zijn."""

import openpyxl
from openpyxl.comments import Comment
from werkboeken import opgeslagen

UITKOMST = "gevraagd"
VRAAG = "of een plan of kolom met zo'n opmerking zo meetelt."
MELDINGEN = ["OPSCHRIFT_TELT_NIET P!D1", "NOOT_BIJ_REGEL P!C2", "NOOT_BIJ_REGEL P!A3"]


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "P"
    blad.append(["Plan", "Status", "Sociale huur", "Koop", "Oplevering"])
    blad.append(["De Dijk", "1A", 12, 28, 2027])
    blad.append(["De Laan", "3", 5, 20, 2031])
    for cel, tekst in {
        "C2": "moet 22 zijn",
        "D1": "cumulatief",
        "A3": "dit plan is vervallen",
        "D3": "moet 20 zijn",
    }.items():
        blad[cel].comment = Comment(tekst, "Jan")
    return opgeslagen(boek)
