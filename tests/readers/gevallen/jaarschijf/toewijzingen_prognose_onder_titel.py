"""Toewijzingen met ‘Prognose’ op de regel onder de titel."""

UITKOMST = "gevraagd"
BLADEN = {"T": [["Toewijzingen WSN 2026"], ["Prognose"], ["", "Aantal"], ["Urgent", 10], ["Regulier", 40]]}
MELDINGEN = ["TITEL_ONBEKEND T!A2"]
VRAAG = "of verwachte toewijzingen tellen als wat er is toegewezen."
