"""Toewijzingen waarbij geen jaar staat."""

UITKOMST = "gevraagd"
VRAAG = "over welk jaar de cijfers gaan."
BLADEN = {"Toewijzingen": [[None, "WSN", "de Alliantie"], ["Vrijgekomen", 100, 20], ["Urgent", 30, 5]]}
TABELLEN = {}
MELDINGEN = ["JAAR_ONBEKEND Toewijzingen!B1"]
