"""Een groep die de monitor niet kent."""

UITKOMST = "gevraagd"
VRAAG = "bij welke groep zij hoort."
BLADEN = {"Toewijzingen 2025": [[None, "WSN"], ["Vrijgekomen", 100], ["Urgent", 30], ["Spoedzoekers", 7]]}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post        | groep  | aantal | bron
        WSN        | 2025 | vrijgekomen |        | 100    | Toewijzingen 2025!B2
        WSN        | 2025 | toegewezen  | urgent | 30     | Toewijzingen 2025!B3
    """,
}
MELDINGEN = ["CIJFER_ONBEKEND Toewijzingen 2025!A4"]
