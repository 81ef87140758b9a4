"""Een regel met alleen tekst onder een activiteit."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_losse_regel"
INDELING = """
[bladen."2025".waarden]
"Ook met de huurders bespreken" = "vervolg"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit                                       | status | status_bron | bron
        2025 | 9        | Urgenten monitoren Ook met de huurders bespreken | loopt  | loopt       | 2025!B2
    """,
}
