"""Verwachte toewijzingen volgens de titel."""

UITKOMST = "gevraagd"
BLADEN = {
    "Toew": [["Verwachte toewijzingen WSN 2026 (prognose)"], ["Groep", "Aantal"], ["Urgent", 20], ["Regulier", 70]]
}
MELDINGEN = ["TITEL_ONBEKEND Toew!A1"]
VRAAG = "of verwachte toewijzingen tellen als wat er is toegewezen."
