"""Een groep die de monitor niet kent."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_onbekende_groep"
INDELING = """
[bladen."Toewijzingen 2025".waarden]
Spoedzoekers = "vrije ruimte"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post        | groep        | aantal | bron
        WSN        | 2025 | vrijgekomen |              | 100    | Toewijzingen 2025!B2
        WSN        | 2025 | toegewezen  | urgent       | 30     | Toewijzingen 2025!B3
        WSN        | 2025 | toegewezen  | vrije_ruimte | 7      | Toewijzingen 2025!B4
    """,
}
