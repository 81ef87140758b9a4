"""Een nummer van een afspraak die niet bestaat, en een dat Excel als getal met een komma bewaarde."""

UITKOMST = "gevraagd"
VRAAG = "om welke afspraak het gaat."
BLADEN = {
    "2025": [["Afspraak", "Activiteit", "Status"], [31, "Urgenten monitoren", "loopt"], [9.1, "Statushouders", "loopt"]]
}
TABELLEN = {
    "activiteiten": """
        jaar | activiteit         | status | status_bron | bron
        2025 | Urgenten monitoren | loopt  | loopt       | 2025!B2
        2025 | Statushouders      | loopt  | loopt       | 2025!B3
    """,
}
MELDINGEN = ["AFSPRAAK_ONLEESBAAR 2025!A2", "AFSPRAAK_ONLEESBAAR 2025!A3"]
