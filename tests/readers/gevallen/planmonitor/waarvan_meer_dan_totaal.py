"""Van een plan zijn meer woningen sociaal dan het er heeft."""

UITKOMST = "gevraagd"
VRAAG = "welk van de twee aantallen klopt."
BLADEN = {"S": [["Plan", "Kern", "Status", "Totaal", "Waarvan sociaal"], ["De Dijk", "Nijkerk", "1A", 10, 14]]}
MELDINGEN = ["DEEL_GROTER S!E2"]
