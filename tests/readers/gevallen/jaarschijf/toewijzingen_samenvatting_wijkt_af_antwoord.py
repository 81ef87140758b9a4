"""Een samenvatting op een ander blad waarvan een regel wordt overgeslagen."""

UITKOMST = "gelezen"
BLADEN = {
    "Toewijzingen 2025": [["", "WSN"], ["Vrijgekomen", 200], ["Urgent", 50]],
    "Samenvatting 2025": [["Toewijzingen", "WSN"], ["Vrijgekomen", 200], ["Urgent", 51]],
}
INDELING = """
[bladen."Samenvatting 2025".rijen]
"Urgent"="overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post        | groep  | aantal | bron
        WSN        | 2025 | vrijgekomen |        | 200    | Toewijzingen 2025!B2
        WSN        | 2025 | toegewezen  | urgent | 50     | Toewijzingen 2025!B3
    """,
}
