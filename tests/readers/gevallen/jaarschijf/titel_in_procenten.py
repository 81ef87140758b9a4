"""Een titel die zegt dat de getallen procenten van de voorraad zijn."""

UITKOMST = "gevraagd"
BLADEN = {
    "2026": [
        ["Realisatie sociale huur 2026 (in % van de voorraad)"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
    ]
}
MELDINGEN = ["TITEL_ONBEKEND 2026!A1"]
VRAAG = "of de getallen onder een titel met een eenheid aantallen woningen zijn."
