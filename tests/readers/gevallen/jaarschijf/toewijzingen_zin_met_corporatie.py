"""Een zin over een corporatie tussen de regels van een andere."""

UITKOMST = "gevraagd"
VRAAG = "of de zin iets zegt over de regels eronder, of een opmerking is."
BLADEN = {
    "Jaarschijf": [
        ["Toewijzingen 2025"],
        ["", "Aantal"],
        ["WSN"],
        ["Vrijgekomen", 200],
        ["Alliantie heeft later aangeleverd"],
        ["Urgent", 50],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post        | aantal | bron
        WSN        | 2025 | vrijgekomen | 200    | Jaarschijf!B4
    """,
}
MELDINGEN = ["TEKST_TUSSEN_REGELS Jaarschijf!A5"]
