"""Toewijzingen met een andere gemeente erbij volgens de titel."""

UITKOMST = "gevraagd"
BLADEN = {
    "Toew": [["Toewijzingen WSN 2026 (inclusief Amersfoort)"], ["Groep", "Aantal"], ["Urgent", 20], ["Regulier", 70]]
}
MELDINGEN = ["TITEL_ONBEKEND Toew!A1"]
VRAAG = "of toewijzingen in een andere gemeente tellen."
