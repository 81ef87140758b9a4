"""Een samenvatting op een ander blad waarvan een regel wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_samenvatting_wijkt_af"
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
