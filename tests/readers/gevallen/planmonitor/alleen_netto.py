"""Een lijst met alleen een netto aantal woningen."""

UITKOMST = "gevraagd"
VRAAG = "of er ook wordt gesloopt."
BLADEN = {"S": [["Plan", "Kern", "Status", "Netto"], ["De Dijk", "Nijkerk", "1A", 10]]}
MELDINGEN = ["ALLEEN_NETTO S!D1"]
