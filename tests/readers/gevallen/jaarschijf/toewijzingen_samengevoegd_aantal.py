"""Een aantal in een cel die over twee corporaties is samengevoegd."""

UITKOMST = "gevraagd"
VRAAG = "bij welke corporatie het aantal hoort."
BLADEN = {"2025": [[None, "WSN", "de Alliantie"], ["Vrijgekomen", 120, None], ["Urgent", 30, 5]]}
OPBOUW = {"samengevoegd": {"2025": ["B2:C2"]}}
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post       | groep  | aantal | bron
        WSN          | 2025 | toegewezen | urgent | 30     | 2025!B3
        de Alliantie | 2025 | toegewezen | urgent | 5      | 2025!C3
    """,
}
MELDINGEN = ["AANTAL_SAMENGEVOEGD 2025!B2"]
