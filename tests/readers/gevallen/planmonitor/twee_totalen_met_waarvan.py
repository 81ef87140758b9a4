"""Onder twee kernen een aantal en het deel daarvan dat sociale huur is: wat van die twee telt, is niet te zien."""

UITKOMST = "gevraagd"
VRAAG = "welk van de twee aantallen telt."
BLADEN = {
    "P": [
        [None, None, "Nijkerk", None, "Hoevelaken", None],
        ["Plan", "Status", "Aantal", "w.v. sociale huur", "Aantal", "w.v. sociale huur"],
        ["De Dijk", "1A", 10, 5, 12, 6],
        ["De Weg", "3", 6, 4, 8, 6],
    ]
}
OPBOUW = {"samengevoegd": {"P": ["C1:D1", "E1:F1"]}}
MELDINGEN = ["TOTALEN_VERSCHILLEN P!E2", "KOP_DUBBEL P!F2"]
