"""Een kolom ‘%’ naast de kolom van elke corporatie."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Urgente toewijzingen 2025"],
        ["", "WSN", "%", "Alliantie", "%"],
        ["Vrijgekomen", 200, "100%", 40, "100%"],
        ["Urgent", 50, "25%", 8, "20 %"],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post        | groep  | aantal | bron
        WSN          | 2025 | vrijgekomen |        | 200    | Jaarschijf!B3
        de Alliantie | 2025 | vrijgekomen |        | 40     | Jaarschijf!D3
        WSN          | 2025 | toegewezen  | urgent | 50     | Jaarschijf!B4
        de Alliantie | 2025 | toegewezen  | urgent | 8      | Jaarschijf!D4
    """,
}
