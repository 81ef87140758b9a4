"""Voorraadtabel met jaren waarvan er één in de kop een prognose heet; van de andere jaren staat het er niet."""

UITKOMST = "gevraagd"
VRAAG = "of de andere jaren prognose of realisatie zijn"
BLADEN = {
    "Voorraad": [
        ["Sociale huur WSN"],
        ["", "2024", "2025", "2026 (prognose)"],
        ["Nieuwbouw", 12, 9, 8],
        ["Sloop", -3, -1, -2],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | | 2024 | | 12
        WSN | sociale_huur | sloop | | 2024 | | -3
        WSN | sociale_huur | nieuwbouw | | 2025 | | 9
        WSN | sociale_huur | sloop | | 2025 | | -1
        WSN | sociale_huur | nieuwbouw | prognose | 2026 | | 8
        WSN | sociale_huur | sloop | prognose | 2026 | | -2
    """,
}
MELDINGEN = ["BASIS_ONBEKEND Voorraad!A2"]
