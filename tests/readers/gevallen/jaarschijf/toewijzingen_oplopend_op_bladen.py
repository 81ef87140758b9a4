"""Een blad t/m juni en een blad t/m december: het tweede halfjaar is het verschil."""

UITKOMST = "gelezen"
BLADEN = {
    "juni": [["Toewijzingen t/m juni 2025"], ["", "WSN"], ["Vrijgekomen", 100], ["Urgent", 25]],
    "december": [["Toewijzingen t/m december 2025"], ["", "WSN"], ["Vrijgekomen", 205], ["Urgent", 51]],
}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | halfjaar | post        | groep  | aantal | bron
        WSN        | 2025 | 1        | vrijgekomen |        | 100    | juni!B3
        WSN        | 2025 | 1        | toegewezen  | urgent | 25     | juni!B4
        WSN        | 2025 | 2        | vrijgekomen |        | 105    | december!B3
        WSN        | 2025 | 2        | toegewezen  | urgent | 26     | december!B4
    """,
}
