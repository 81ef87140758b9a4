"""Toewijzingen in procenten volgens de titel."""

UITKOMST = "gevraagd"
BLADEN = {"Toew": [["Toewijzingen WSN 2026 (in procenten)"], ["Groep", "Aantal"], ["Urgent", 20], ["Regulier", 70]]}
MELDINGEN = ["TITEL_ONBEKEND Toew!A1"]
VRAAG = "of toewijzingen onder een titel met procenten aantallen zijn."
