"""Een tussenkop met een afspraak die niet bestaat."""

UITKOMST = "gevraagd"
VRAAG = "om welke afspraak het gaat."
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026"],
        ["Activiteit", "Trekker", "Status"],
        ["Afspraak 31: iets"],
        ["Overleg", "WSN", "loopt"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | activiteit | trekker | status | bron
        2026 | Overleg    | WSN     | loopt  | Jaarschijf!A4
    """,
}
MELDINGEN = ["AFSPRAAK_ONLEESBAAR Jaarschijf!A3"]
