"""Toewijzingen van alleen nieuwbouw volgens de titel."""

UITKOMST = "gevraagd"
BLADEN = {"Toew": [["Toewijzingen nieuwbouw WSN 2026"], ["Groep", "Aantal"], ["Urgent", 20], ["Regulier", 70]]}
MELDINGEN = ["TITEL_ONBEKEND Toew!A1"]
VRAAG = "of toewijzingen van alleen nieuwbouw alle toewijzingen zijn."
