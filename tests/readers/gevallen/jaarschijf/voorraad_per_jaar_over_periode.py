"""Kolommen ‘per jaar’ over een periode van drie jaar."""

UITKOMST = "gevraagd"
BLADEN = {"S": [["Prognose sociale huur 2025-2027, WSN"], ["Corporatie", "Nieuwbouw per jaar"], ["WSN", 20]]}
MELDINGEN = ["KOLOM_ONBEKEND S!B2"]
VRAAG = "of een aantal per jaar over de hele periode gaat."
