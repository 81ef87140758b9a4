"""Voorraadtabel met in de hoek een andere gemeente."""

UITKOMST = "gevraagd"
VRAAG = "of deze woningen meetellen"
BLADEN = {
    "Voorraad": [
        ["Realisatie sociale huur 2025"],
        ["Gemeente Amersfoort", "WSN", "Alliantie"],
        ["Nieuwbouw", 1, 2],
    ]
}
MELDINGEN = ["TITEL_ONBEKEND Voorraad!A2"]
