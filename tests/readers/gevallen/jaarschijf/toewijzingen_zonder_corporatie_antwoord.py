"""Toewijzingen waarbij geen corporatie staat."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_zonder_corporatie"
INDELING = """
[bladen."Toewijzingen 2025".geldt]
corporatie = "WSN"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post        | groep  | aantal | bron
        WSN        | 2025 | vrijgekomen |        | 100    | Toewijzingen 2025!B1
        WSN        | 2025 | toegewezen  | urgent | 30     | Toewijzingen 2025!B2
    """,
}
