"""Alleen het aandeel urgent, zonder de aantallen."""

UITKOMST = "gelezen"
BLADEN = {"2025": [["WSN"], [None, 2024, 2025], ["Vrijgekomen", 200, None], ["% urgent", 0.28, 0.31]]}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post        | aantal | bron
        WSN        | 2024 | vrijgekomen | 200    | 2025!B3
    """,
}
MELDINGEN = ["AANDEEL_ZONDER_AANTALLEN 2025!B4", "AANDEEL_ZONDER_AANTALLEN 2025!C4"]
