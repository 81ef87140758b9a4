"""Een status van een activiteit die de monitor niet kent."""

UITKOMST = "gevraagd"
VRAAG = "wat de status betekent."
BLADEN = {
    "2025": [
        ["Afspraak", "Activiteit", "Status"],
        [9, "Urgenten monitoren", "zwevend"],
        [10, "Statushouders", "zwevend"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit         | status_bron | bron
        2025 | 9        | Urgenten monitoren | zwevend     | 2025!B2
        2025 | 10       | Statushouders      | zwevend     | 2025!B3
    """,
}
MELDINGEN = ["ACTIVITEIT_STATUS_ONBEKEND 2025!C2"]
