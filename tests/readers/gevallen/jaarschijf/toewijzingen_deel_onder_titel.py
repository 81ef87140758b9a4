"""Toewijzingen met onder de titel waar zij een deel van zijn: ‘Woonwagens’."""

UITKOMST = "gevraagd"
BLADEN = {"T": [["Toewijzingen WSN 2025"], ["Woonwagens"], ["", "Aantal"], ["Urgent", 1], ["Regulier", 4]]}
MELDINGEN = ["TITEL_ONBEKEND T!A2"]
VRAAG = "of toewijzingen van woonwagens meetellen met die van woningen."
