"""Woningen met label E, F of G zonder naam van een corporatie."""

UITKOMST = "gevraagd"
VRAAG = "van wie het cijfer is."
BLADEN = {"2025": [["Woningen met label E, F of G", 121]]}
TABELLEN = {}
MELDINGEN = ["PARTIJ_ONBEKEND 2025!B1"]
