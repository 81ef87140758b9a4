"""Een opmerking tussen haakjes tussen de regels, die een halfjaar noemt."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Toewijzingen 2025"],
        ["", "WSN", "Alliantie"],
        ["Vrijgekomen", 200, 40],
        ["(t/m juni 2025: 100 en 20)"],
        ["Urgent", 50, 8],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post        | groep  | aantal | bron
        WSN          | 2025 | vrijgekomen |        | 200    | Jaarschijf!B3
        de Alliantie | 2025 | vrijgekomen |        | 40     | Jaarschijf!C3
        WSN          | 2025 | toegewezen  | urgent | 50     | Jaarschijf!B5
        de Alliantie | 2025 | toegewezen  | urgent | 8      | Jaarschijf!C5
    """,
}
