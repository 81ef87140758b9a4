"""Een blad per halfjaar en een blad met het jaar: de halfjaren worden gelezen, het jaar vergeleken."""

UITKOMST = "gelezen"
BLADEN = {
    "H1 2025": [["Toewijzingen"], ["", "WSN", "Alliantie"], ["Vrijgekomen", 100, 20], ["Urgent", 25, 4]],
    "H2 2025": [["Toewijzingen"], ["", "WSN", "Alliantie"], ["Vrijgekomen", 105, 21], ["Urgent", 26, 5]],
    "2025": [["Toewijzingen"], ["", "WSN", "Alliantie"], ["Vrijgekomen", 205, 41], ["Urgent", 51, 9]],
}
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | halfjaar | post        | groep  | aantal | bron
        WSN          | 2025 | 1        | vrijgekomen |        | 100    | H1 2025!B3
        de Alliantie | 2025 | 1        | vrijgekomen |        | 20     | H1 2025!C3
        WSN          | 2025 | 1        | toegewezen  | urgent | 25     | H1 2025!B4
        de Alliantie | 2025 | 1        | toegewezen  | urgent | 4      | H1 2025!C4
        WSN          | 2025 | 2        | vrijgekomen |        | 105    | H2 2025!B3
        de Alliantie | 2025 | 2        | vrijgekomen |        | 21     | H2 2025!C3
        WSN          | 2025 | 2        | toegewezen  | urgent | 26     | H2 2025!B4
        de Alliantie | 2025 | 2        | toegewezen  | urgent | 5      | H2 2025!C4
    """,
}
