"""Toewijzingen van alleen middenhuur volgens de titel."""

UITKOMST = "gevraagd"
BLADEN = {"Toew": [["Toewijzingen middenhuur WSN 2026"], ["Groep", "Aantal"], ["Urgent", 20], ["Regulier", 70]]}
MELDINGEN = ["TITEL_ONBEKEND Toew!A1"]
VRAAG = "of toewijzingen van een deel van de woningen tellen."
