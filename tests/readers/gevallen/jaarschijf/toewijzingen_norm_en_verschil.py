"""Kolommen met de norm en het verschil naast de aantallen."""

UITKOMST = "gelezen"
BLADEN = {
    "Toewijzingen 2025": [
        [None, "WSN", "% urgent", "Norm", "Verschil"],
        ["Vrijgekomen", 100, None, None, None],
        ["Urgent", 30, "30%", "30%", 0],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post        | groep  | aantal | bron
        WSN        | 2025 | vrijgekomen |        | 100    | Toewijzingen 2025!B2
        WSN        | 2025 | toegewezen  | urgent | 30     | Toewijzingen 2025!B3
    """,
}
