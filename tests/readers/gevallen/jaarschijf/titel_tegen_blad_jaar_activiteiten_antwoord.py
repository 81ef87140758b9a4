"""Een lijst met activiteiten onder een ander jaar dan het blad, die is overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_tegen_blad_jaar_activiteiten"
INDELING = """
[bladen."2025".waarden]
"Jaarschijf 2026" = "overslaan"
"""
TABELLEN = {
    "activiteiten": "jaar",
    "toewijzingen": """
        jaar | post        | groep  | aantal
        2025 | vrijgekomen |        | 140
        2025 | toegewezen  | urgent | 35
    """,
}
MELDINGEN = []
