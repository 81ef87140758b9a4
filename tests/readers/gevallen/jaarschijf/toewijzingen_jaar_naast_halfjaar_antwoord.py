"""Een kolom met alleen het jaar naast een kolom met het eerste halfjaar."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_jaar_naast_halfjaar"
CUMULATIEF = True
INDELING = """
[bladen."Toewijzingen".kolommen]
"2025" = "heel jaar 2025"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | halfjaar | post        | groep  | aantal | bron
        WSN        | 2025 | 1        | vrijgekomen |        | 100    | Toewijzingen!B3
        WSN        | 2025 | 2        | vrijgekomen |        | 30     | Toewijzingen!C3
        WSN        | 2025 | 1        | toegewezen  | urgent | 30     | Toewijzingen!B4
        WSN        | 2025 | 2        | toegewezen  | urgent | 6      | Toewijzingen!C4
    """,
}
