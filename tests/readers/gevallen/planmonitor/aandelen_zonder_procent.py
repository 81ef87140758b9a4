"""Kolommen die bij elk plan samen 100 zijn, naast een totaal dat iets anders is: percentages zonder teken."""

UITKOMST = "gevraagd"
VRAAG = "om het aantal woningen per categorie."
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Aantal", "Sociaal", "Midden", "Duur"],
        ["De Dijk", "Nijkerk", "1A", 20, 50, 30, 20],
        ["De Weg", "Nijkerk", "1A", 200, 40, 30, 30],
        ["Het Pad", "Nijkerk", "1A", 7, 100, 0, 0],
    ]
}
MELDINGEN = ["ALLEEN_AANDELEN P!E1"]
