"""‘Prog-nose’ en ‘Reali-satie’, afgebroken over twee regels."""

UITKOMST = "gelezen"
BLADEN = {
    "WSN": [
        ["Sociale huur 2025"],
        ["", "Prog-\nnose", "Reali-\nsatie"],
        ["Nieuwbouw", 50, 44],
        ["Sloop", -12, -12],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | basis      | jaar_van | aantal | bron
        WSN        | sociale_huur | nieuwbouw | prognose   | 2025     | 50     | WSN!B3
        WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 44     | WSN!C3
        WSN        | sociale_huur | sloop     | prognose   | 2025     | -12    | WSN!B4
        WSN        | sociale_huur | sloop     | realisatie | 2025     | -12    | WSN!C4
    """,
}
