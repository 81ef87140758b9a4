"""Delen van een plan die inspringen door de opmaak van hun cel, en bijna optellen tot het plan."""

import openpyxl
from openpyxl.styles import Alignment
from werkboeken import opgeslagen

UITKOMST = "gevraagd"
VRAAG = "of het plan het totaal van zijn delen is of meetelt."
MELDINGEN = ["PLAN_BIJNA_DELEN Plannen!A2"]


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "Plannen"
    blad.append(["Plan", "Planstatus", "Sociale huur", "Middenhuur", "Dure koop"])
    blad.append(["De Akker", "1A", 10, 10, 10])
    blad.append(["Noord", "1A", 6, 5, 5])
    blad.append(["Zuid", "1A", 4, 5, 4])
    blad.append(["De Cel", "3", 7, 8, 9])
    for cel in ("A3", "A4"):
        blad[cel].alignment = Alignment(indent=1)
    return opgeslagen(boek)
