"""Alleen 0 en 1 onder een categorie, naast grote totalen."""

UITKOMST = "gevraagd"
VRAAG = "of het woningen, ja of nee, of aandelen zijn."
BLADEN = {
    "P": [
        ["Plan", "Status", "Aantal", "Sociale huur"],
        ["De Dijk", "1A", 30, 1],
        ["De Weg", "1A", 20, 0],
    ]
}
MELDINGEN = ["EEN_OF_NUL P!D1", "ALLEEN_TOTAAL P!C3", "TOTAAL_WIJKT_AF P!C2"]
