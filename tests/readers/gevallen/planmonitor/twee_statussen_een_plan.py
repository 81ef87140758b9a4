"""Een plan heeft woningen in de kolom met harde en in die met zachte plannen."""

UITKOMST = "gevraagd"
VRAAG = "welke status het plan heeft."
BLADEN = {"S": [["Plan", "Kern", "Hard", "Zacht"], ["De Dijk", "Nijkerk", 10, 4], ["De Laan", "Nijkerk", None, 5]]}
MELDINGEN = ["STATUS_MEERVOUDIG S!D2"]
