"""Voorraadtabel met ‘x 10’ in de hoek."""

UITKOMST = "gevraagd"
VRAAG = "of dit aantallen woningen zijn"
BLADEN = {
    "Voorraad": [
        ["Realisatie sociale huur 2025"],
        ["x 10", "WSN", "Alliantie"],
        ["Nieuwbouw", 1, 2],
    ]
}
MELDINGEN = ["TITEL_ONBEKEND Voorraad!A2"]
