"""Slaagkansen onder een kop met een procentteken die klein genoeg zijn om een aandeel te kunnen zijn."""

UITKOMST = "gevraagd"
VRAAG = "of het een aandeel of een percentage is."
BLADEN = {"2025": [["Groep", "Slaagkans (%)"], ["jongeren", 0.9], ["gezinnen", 0.4]]}
TABELLEN = {}
MELDINGEN = ["AANDEEL_ONZEKER 2025!B2", "AANDEEL_ONZEKER 2025!B3"]
