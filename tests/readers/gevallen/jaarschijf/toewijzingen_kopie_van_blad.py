"""Een kopie van een blad: de cijfers worden één keer gelezen."""

UITKOMST = "gelezen"
BLADEN = {
    "Jan": [["Toewijzingen 2025 WSN"], ["Vrijgekomen", 200], ["Urgent", 50]],
    "Kopie van Jan": [["Toewijzingen 2025 WSN"], ["Vrijgekomen", 200], ["Urgent", 50]],
}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post        | groep  | aantal | bron
        WSN        | 2025 | vrijgekomen |        | 200    | Jan!B2
        WSN        | 2025 | toegewezen  | urgent | 50     | Jan!B3
    """,
}
