"""Een blad met het eerste halfjaar en een blad met het hele jaar: het tweede halfjaar is het verschil."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_jaar_en_half_op_bladen"
INDELING = """
[bladen.2025.kolommen]
WSN="WSN heel jaar 2025"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | halfjaar | post        | groep  | aantal | bron
        WSN        | 2025 | 1        | vrijgekomen |        | 100    | H1 2025!B3
        WSN        | 2025 | 1        | toegewezen  | urgent | 25     | H1 2025!B4
        WSN        | 2025 | 2        | vrijgekomen |        | 105    | 2025!B3
        WSN        | 2025 | 2        | toegewezen  | urgent | 26     | 2025!B4
    """,
}
