"""Kerncijfers van een andere gemeente volgens de titel."""

UITKOMST = "gevraagd"
BLADEN = {"K": [["Kerncijfers gemeente Barneveld 2026"], ["Indicator", "Waarde"], ["Taakstelling statushouders", 20]]}
MELDINGEN = ["TITEL_ONBEKEND K!A1"]
VRAAG = "of kerncijfers van een andere gemeente tellen."
