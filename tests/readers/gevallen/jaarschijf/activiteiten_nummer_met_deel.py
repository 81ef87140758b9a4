"""Nummers die van een activiteit of van een deel van een afspraak kunnen zijn, of twee afspraken."""

UITKOMST = "gevraagd"
VRAAG = "om welke afspraak het gaat."
BLADEN = {
    "2026": [
        ["Afspraak", "Activiteit", "Status"],
        ["4a", "Bouwen", "loopt"],
        ["9.1", "Slopen", "loopt"],
        ["1,5", "Kopen", "loopt"],
        ["1, 5", "Verkopen", "loopt"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | status | bron
        2026 |          | Bouwen     | loopt  | 2026!B2
        2026 |          | Slopen     | loopt  | 2026!B3
        2026 |          | Kopen      | loopt  | 2026!B4
        2026 | 1        | Verkopen   | loopt  | 2026!B5
        2026 | 5        | Verkopen   | loopt  | 2026!B5
    """,
}
MELDINGEN = ["AFSPRAAK_ONLEESBAAR 2026!A2", "AFSPRAAK_ONLEESBAAR 2026!A3", "AFSPRAAK_ONLEESBAAR 2026!A4"]
