"""Een blad per corporatie, met het halfjaar in de titel."""

UITKOMST = "gelezen"
BLADEN = {
    "WSN": [
        ["Toewijzingen 1e halfjaar 2025"],
        ["Vrijgekomen woningen", 100],
        ["waarvan toegewezen aan:"],
        ["Regulier", 60],
        ["Statushouders", 8],
        ["Urgent", 30],
    ],
    "De Alliantie": [["Toewijzingen 1e halfjaar 2025"], ["Vrijgekomen woningen", 20], ["Urgent", 5]],
}
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | halfjaar | post        | groep         | aantal | bron
        WSN          | 2025 | 1        | vrijgekomen |               | 100    | WSN!B2
        WSN          | 2025 | 1        | toegewezen  | regulier      | 60     | WSN!B4
        WSN          | 2025 | 1        | toegewezen  | statushouders | 8      | WSN!B5
        WSN          | 2025 | 1        | toegewezen  | urgent        | 30     | WSN!B6
        de Alliantie | 2025 | 1        | vrijgekomen |               | 20     | De Alliantie!B2
        de Alliantie | 2025 | 1        | toegewezen  | urgent        | 5      | De Alliantie!B3
    """,
}
