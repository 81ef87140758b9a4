"""Een titel die zegt dat de getallen per 1.000 woningen zijn."""

UITKOMST = "gevraagd"
BLADEN = {
    "2026": [
        ["Sociale huur 2026, realisatie per 1.000 woningen"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
    ]
}
MELDINGEN = ["TITEL_ONBEKEND 2026!A1"]
VRAAG = "of de getallen onder een titel met een schaal aantallen woningen zijn."
