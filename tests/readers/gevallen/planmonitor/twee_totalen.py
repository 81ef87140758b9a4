"""Twee kolommen die allebei het aantal woningen van het plan zouden zijn, met andere getallen."""

UITKOMST = "gevraagd"
VRAAG = "welk van de twee aantallen telt."
BLADEN = {
    "P": [
        ["Plan", "Status", "Aantal", "Woningen"],
        ["De Dijk", "1A", 10, 12],
        ["De Weg", "3", 6, 6],
    ]
}
MELDINGEN = ["TOTALEN_VERSCHILLEN P!D1"]
