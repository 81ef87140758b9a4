"""Een kolom met alleen het jaar naast een kolom met het eerste halfjaar."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "Toewijzingen": [
        ["Toewijzingen WSN"],
        [None, "1e halfjaar 2025", "2025"],
        ["Vrijgekomen", 100, 130],
        ["Urgent", 30, 36],
    ]
}
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
