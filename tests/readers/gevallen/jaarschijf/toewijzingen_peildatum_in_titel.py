"""Een titel met alleen een peildatum in het volgende jaar."""

UITKOMST = "gevraagd"
VRAAG = "over welk jaar de cijfers gaan."
BLADEN = {"Jaarschijf": [["Toewijzingen WSN (peildatum 15-01-2026)"], ["Vrijgekomen", 200], ["Urgent", 50]]}
TABELLEN = {}
MELDINGEN = ["JAAR_ONBEKEND Jaarschijf!B2"]
