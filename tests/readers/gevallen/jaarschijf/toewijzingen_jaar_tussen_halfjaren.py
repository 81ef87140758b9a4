"""Een export met ‘2025-H1’ en ‘2025-H2’ van de ene corporatie en het hele jaar ‘2025’ van de andere."""

UITKOMST = "gelezen"
BLADEN = {
    "export": [
        ["Verhuurder", "Periode", "Indicator", "Waarde"],
        ["Stichting Woningstichting Nijkerk", "2025-H1", "Vrijgekomen", 66],
        ["Stichting Woningstichting Nijkerk", "2025-H2", "Vrijgekomen", 74],
        ["de Alliantie regio Amersfoort", "2025-H1", "Vrijgekomen", 30],
        ["de Alliantie regio Amersfoort", 2025, "Vrijgekomen", 62],
    ]
}
CUMULATIEF = True
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | halfjaar | post        | aantal | bron
        WSN          | 2025 | 1        | vrijgekomen | 66     | export!D2
        WSN          | 2025 | 2        | vrijgekomen | 74     | export!D3
        de Alliantie | 2025 | 1        | vrijgekomen | 30     | export!D4
        de Alliantie | 2025 | 2        | vrijgekomen | 32     | export!D5
    """,
}
