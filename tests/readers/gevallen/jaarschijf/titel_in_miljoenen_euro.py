"""Een titel die zegt dat de getallen miljoenen euro zijn."""

UITKOMST = "gevraagd"
BLADEN = {
    "2026": [["Realisatie sociale huur 2026 (in mln euro)"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]]
}
MELDINGEN = ["TITEL_ONBEKEND 2026!A1"]
VRAAG = "of de getallen onder een titel met een bedrag aantallen woningen zijn."
