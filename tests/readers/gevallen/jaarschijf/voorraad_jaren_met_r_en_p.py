"""Kolommen met een jaar en een letter: ‘2025 R’ is realisatie en ‘2026 P’ prognose."""

UITKOMST = "gelezen"
BLADEN = {"S": [["Sociale huur, WSN"], ["Mutatie", "2025 R", "2026 P"], ["Nieuwbouw", 10, 40], ["Sloop", -4, -12]]}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2025 | 10
        WSN | sociale_huur | nieuwbouw | prognose | 2026 | 40
        WSN | sociale_huur | sloop | realisatie | 2025 | -4
        WSN | sociale_huur | sloop | prognose | 2026 | -12
    """,
}
