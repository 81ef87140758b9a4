"""Aantallen met een getalnotatie die een percentage, een bedrag, duizendtallen of bewoners toont."""

import openpyxl
from werkboeken import opgeslagen

UITKOMST = "gevraagd"
VRAAG = "of de getallen in elke kolom woningen zijn."
VORMEN = {"C": "0%", "D": '"€" #,##0', "E": "#,##0,", "F": '0" bewoners"', "G": "#,##0", "H": '0" woningen"'}
MELDINGEN = ["GETALVORM P!C1", "GETALVORM P!D1", "GETALVORM P!E1", "GETALVORM P!F1"]


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "P"
    blad.append(
        ["Plan", "Status", "Sociale huur", "Middenhuur", "Dure huur", "Goedkope koop", "Dure koop", "Zorgwoningen"]
    )
    blad.append(["De Dijk", "1A", 1, 12, 13, 14, 15, 1])
    blad.append(["De Laan", "1A", 0, 22, 23, 24, 25, 2])
    for letter, vorm in VORMEN.items():
        for rij in (2, 3):
            blad[f"{letter}{rij}"].number_format = vorm
    return opgeslagen(boek)
