"""Getallen met een verwijzing naar een noot."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Toewijzingen 2025"],
        ["", "WSN", "Alliantie"],
        ["Vrijgekomen", "200*", "40 1)"],
        ["Urgent", "50²", 8],
        ["* waarvan 3 eengezinswoningen"],
        ["1) stand 15 januari 2026"],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post        | groep  | aantal | bron
        WSN          | 2025 | vrijgekomen |        | 200    | Jaarschijf!B3
        de Alliantie | 2025 | vrijgekomen |        | 40     | Jaarschijf!C3
        WSN          | 2025 | toegewezen  | urgent | 50     | Jaarschijf!B4
        de Alliantie | 2025 | toegewezen  | urgent | 8      | Jaarschijf!C4
    """,
}
MELDINGEN = ["GETAL_GESCHAT Jaarschijf!B3", "GETAL_GESCHAT Jaarschijf!C3", "GETAL_GESCHAT Jaarschijf!B4"]
