"""Een samenvatting op een ander blad met één ander cijfer."""

UITKOMST = "gevraagd"
VRAAG = "welk cijfer geldt."
BLADEN = {
    "Toewijzingen 2025": [["", "WSN"], ["Vrijgekomen", 200], ["Urgent", 50]],
    "Samenvatting 2025": [["Toewijzingen", "WSN"], ["Vrijgekomen", 200], ["Urgent", 51]],
}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post        | groep  | aantal | bron
        WSN        | 2025 | vrijgekomen |        | 200    | Toewijzingen 2025!B2
        WSN        | 2025 | toegewezen  | urgent | 50     | Toewijzingen 2025!B3
    """,
}
MELDINGEN = ["CIJFER_DUBBEL Samenvatting 2025!B3"]
