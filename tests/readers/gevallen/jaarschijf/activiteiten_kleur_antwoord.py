"""De status van activiteiten als kleur van de cel, zonder legenda."""

import io

import openpyxl
from openpyxl.styles import PatternFill

REGELS = [
    ["Jaarschijf 2025"],
    ["Afspraak", "Activiteit", "Trekker", "Status"],
    [9, "Urgenten monitoren", "WSN"],
    [10, "Statushouders huisvesten", "gemeente"],
    [11, "Uitstroom bespreken", "gemeente"],
]
KLEUREN = {"D3": "00B050", "D4": "FFC000", "D5": "00B050"}
LEGENDA: dict[str, tuple[str, str]] = {}


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "Activiteiten"
    for rij in REGELS:
        blad.append(rij)
    for cel, kleur in KLEUREN.items():
        blad[cel].fill = PatternFill("solid", fgColor=kleur)
    for cel, (kleur, betekenis) in LEGENDA.items():
        blad[cel].fill = PatternFill("solid", fgColor=kleur)
        blad["B" + cel[1:]] = betekenis
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    return uitvoer.getvalue()


UITKOMST = "gelezen"
INDELING = """
[bladen."Activiteiten".waarden]
"kleur #00B050" = "loopt"
"kleur #FFC000" = "vertraagd"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit               | trekker  | status    | status_bron   | bron
        2025 | 9        | Urgenten monitoren       | WSN      | loopt     | kleur #00B050 | Activiteiten!B3
        2025 | 10       | Statushouders huisvesten | gemeente | vertraagd | kleur #FFC000 | Activiteiten!B4
        2025 | 11       | Uitstroom bespreken      | gemeente | loopt     | kleur #00B050 | Activiteiten!B5
    """,
}
