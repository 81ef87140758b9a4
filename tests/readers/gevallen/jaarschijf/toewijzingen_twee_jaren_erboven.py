"""Boven een tabel met toewijzingen staat een titel met een jaar, en op de regel eronder een ander jaar."""

UITKOMST = "gevraagd"
BLADEN = {"T": [["Toewijzingen WSN 2025"], ["2024"], ["", "Aantal"], ["Urgent", 10], ["Regulier", 40]]}
MELDINGEN = ["TITEL_TEGEN_TITEL T!A2"]
VRAAG = "over welk van de twee jaren de tabel gaat."
