"""‘Overig’ onder de tussenkop ‘Urgent’."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_overig_na_urgent"
INDELING = """
[bladen."Toewijzingen 2025".waarden]
Overig = "urgent overig"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post        | groep  | doelgroep     | aantal | bron
        WSN        | 2025 | vrijgekomen |        |               | 100    | Toewijzingen 2025!B2
        WSN        | 2025 | toegewezen  | urgent | Medisch       | 10     | Toewijzingen 2025!B4
        WSN        | 2025 | toegewezen  | urgent | urgent overig | 12     | Toewijzingen 2025!B5
    """,
}
