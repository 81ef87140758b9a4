"""Groepen met een streepje onder de regel met urgenten, waaronder statushouders."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Toewijzingen 2025"],
        ["", "WSN", "de Alliantie", "Totaal"],
        ["Vrijgekomen", 200, 40, 240],
        ["Toegewezen aan urgenten", 60, 10, 70],
        ["- medisch", 20, 4, 24],
        ["- sociaal", 25, 4, 29],
        ["- statushouders", 15, 2, 17],
        ["Regulier", 140, 30, 170],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post        | groep         | doelgroep | aantal | bron
        WSN          | 2025 | vrijgekomen |               |           | 200    | Jaarschijf!B3
        de Alliantie | 2025 | vrijgekomen |               |           | 40     | Jaarschijf!C3
        WSN          | 2025 | toegewezen  | urgent        | medisch   | 20     | Jaarschijf!B5
        de Alliantie | 2025 | toegewezen  | urgent        | medisch   | 4      | Jaarschijf!C5
        WSN          | 2025 | toegewezen  | urgent        | sociaal   | 25     | Jaarschijf!B6
        de Alliantie | 2025 | toegewezen  | urgent        | sociaal   | 4      | Jaarschijf!C6
        WSN          | 2025 | toegewezen  | statushouders |           | 15     | Jaarschijf!B7
        de Alliantie | 2025 | toegewezen  | statushouders |           | 2      | Jaarschijf!C7
        WSN          | 2025 | toegewezen  | regulier      |           | 140    | Jaarschijf!B8
        de Alliantie | 2025 | toegewezen  | regulier      |           | 30     | Jaarschijf!C8
    """,
}
