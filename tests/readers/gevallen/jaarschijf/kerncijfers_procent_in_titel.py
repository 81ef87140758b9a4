"""Slaagkansen onder de 1 met procenten in de titel: een percentage of een aandeel."""

UITKOMST = "gevraagd"
VRAAG = "of het een aandeel of een percentage is."
BLADEN = {"2026": [["Slaagkansen in procenten 2026"], ["Leeftijd", "Slaagkans"], ["tot 23", 0.8], ["23-27", 0.5]]}
TABELLEN = {}
MELDINGEN = ["AANDEEL_ONZEKER 2026!B3", "AANDEEL_ONZEKER 2026!B4"]
