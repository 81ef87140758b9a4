"""Onder een corporatie en onder een jaar van de voorraad staat alleen tekst met een getal: ‘max 5’, ‘<3’."""

UITKOMST = "gevraagd"
BLADEN = {
    "V": [
        ["Sociale huur prognose 2026"],
        ["", "WSN", "Alliantie"],
        ["Nieuwbouw", 10, "max 5"],
        ["Sloop", "<3", "n.n.b."],
        ["Verkoop", -4, "n.n.b."],
    ]
}
MELDINGEN = ["GEEN_GETAL V!C3", "GEEN_GETAL V!B4"]
VRAAG = "welk getal ‘max 5’ en ‘<3’ zijn."
