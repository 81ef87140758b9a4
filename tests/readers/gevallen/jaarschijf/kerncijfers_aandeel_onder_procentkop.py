"""Slaagkansen als aandeel onder een kop met een procentteken, zoals Excel ze met opmaak bewaart."""

import io

import openpyxl

REGELS = [["Groep", "Slaagkans (%)"], ["jongeren", 0.071], ["gezinnen", 0.094]]


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "2025"
    for rij in REGELS:
        blad.append(rij)
    for cel in ("B2", "B3"):
        blad[cel].number_format = "0%"
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    return uitvoer.getvalue()


UITKOMST = "gelezen"
TABELLEN = {
    "kerncijfers": """
        partij | jaar | maat | doelgroep | waarde | eenheid | bron
        gemeente | 2025 | slaagkans | jongeren | 0.071 | aandeel | 2025!B2
        gemeente | 2025 | slaagkans | gezinnen | 0.094 | aandeel | 2025!B3
    """
}
