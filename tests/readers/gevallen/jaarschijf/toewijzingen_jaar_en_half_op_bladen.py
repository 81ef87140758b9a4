"""Een blad met het eerste halfjaar en een blad met alleen het jaartal."""

UITKOMST = "gevraagd"
VRAAG = "of het tweede blad over het hele jaar gaat."
BLADEN = {
    "H1 2025": [["Toewijzingen"], ["", "WSN"], ["Vrijgekomen", 100], ["Urgent", 25]],
    "2025": [["Toewijzingen"], ["", "WSN"], ["Vrijgekomen", 205], ["Urgent", 51]],
}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | halfjaar | post        | groep  | aantal | bron
        WSN        | 2025 | 1        | vrijgekomen |        | 100    | H1 2025!B3
        WSN        | 2025 | 1        | toegewezen  | urgent | 25     | H1 2025!B4
    """,
}
MELDINGEN = ["DEEL_NIET_GEZEGD 2025!B2"]
