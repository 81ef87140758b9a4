"""Toewijzingen per kwartaal."""

UITKOMST = "gelezen"
BLADEN = {"Toewijzingen 2025": [["WSN"], [None, "Q1", "t/m Q2"], ["Vrijgekomen", 50, 100], ["Urgent", 15, 30]]}
INDELING = """
[bladen."Toewijzingen 2025".kolommen]
Q1 = "overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | halfjaar | post        | groep  | aantal | bron
        WSN        | 2025 | 1        | vrijgekomen |        | 100    | Toewijzingen 2025!C3
        WSN        | 2025 | 1        | toegewezen  | urgent | 30     | Toewijzingen 2025!C4
    """,
}
