"""Een jaar met een ster in de kop, en een noot dat het om het eerste halfjaar gaat."""

UITKOMST = "gelezen"
BLADEN = {
    "Toewijzingen": [
        ["Toewijzingen WSN"],
        ["Groep", "2025", "2026*"],
        ["Vrijgekomen woningen", 140, 66],
        ["Urgenten", 21, 10],
        ["* eerste halfjaar"],
    ]
}
TABELLEN = {
    "toewijzingen": """
        jaar | halfjaar | post        | groep  | aantal
        2025 |          | vrijgekomen |        | 140
        2025 |          | toegewezen  | urgent | 21
        2026 | 1        | vrijgekomen |        | 66
        2026 | 1        | toegewezen  | urgent | 10
    """,
}
MELDINGEN = []
