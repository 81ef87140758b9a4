"""Een status in woorden in een cel met de kleur van een andere status, volgens de legenda."""

import io

import openpyxl
from openpyxl.styles import PatternFill

REGELS = [
    ["Jaarschijf 2026"],
    ["Legenda", "groen = gereed", "oranje = loopt"],
    ["Afspraak", "Activiteit", "Trekker", "Status"],
    [9, "Urgenten monitoren", "WSN", "loopt"],
    [10, "Statushouders huisvesten", "WSN"],
]
KLEUREN = {"B2": "00B050", "C2": "FFC000", "D4": "00B050", "D5": "FFC000"}


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "Activiteiten"
    for rij in REGELS:
        blad.append(rij)
    for cel, kleur in KLEUREN.items():
        blad[cel].fill = PatternFill("solid", fgColor=kleur)
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    return uitvoer.getvalue()


UITKOMST = "gevraagd"
VRAAG = "welke status het is."
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit               | status | bron
        2026 | 9        | Urgenten monitoren       |        | Activiteiten!B4
        2026 | 10       | Statushouders huisvesten | loopt  | Activiteiten!B5
    """,
}
MELDINGEN = ["ACTIVITEIT_STATUS_KLEUR Activiteiten!D4"]
