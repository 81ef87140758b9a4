"""Een wachttijd zonder eenheid."""

UITKOMST = "gevraagd"
VRAAG = "in welke eenheid het cijfer is."
BLADEN = {"2025": [["Wachttijd standplaats", 9]]}
TABELLEN = {}
MELDINGEN = ["EENHEID_ONBEKEND 2025!B1"]
