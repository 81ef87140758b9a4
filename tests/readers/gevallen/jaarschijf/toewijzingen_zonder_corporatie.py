"""Toewijzingen waarbij geen corporatie staat."""

UITKOMST = "gevraagd"
VRAAG = "van welke corporatie de cijfers zijn."
BLADEN = {"Toewijzingen 2025": [["Vrijgekomen", 100], ["Urgent", 30]]}
TABELLEN = {}
MELDINGEN = ["PARTIJ_ONBEKEND Toewijzingen 2025!B1"]
