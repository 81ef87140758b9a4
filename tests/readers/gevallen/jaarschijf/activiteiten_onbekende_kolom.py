"""Een kolom met getallen in een lijst met activiteiten."""

UITKOMST = "gevraagd"
VRAAG = "wat de kolom betekent."
BLADEN = {"2025": [["Afspraak", "Activiteit", "Status", "Budget"], [9, "Urgenten monitoren", "loopt", 12000]]}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit         | status | status_bron | bron
        2025 | 9        | Urgenten monitoren | loopt  | loopt       | 2025!B2
    """,
}
MELDINGEN = ["KOLOM_ONBEKEND 2025!D1"]
