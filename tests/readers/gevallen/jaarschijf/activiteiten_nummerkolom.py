"""Activiteiten met alleen een kolom ‘Nr’."""

UITKOMST = "gevraagd"
VRAAG = "of het nummer dat van de afspraak is."
BLADEN = {
    "2025": [
        ["Nr", "Activiteit", "Trekker", "Status"],
        [9, "Urgenten monitoren", "WSN", "loopt"],
        [10, "Statushouders", "gemeente", "loopt"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | activiteit         | trekker  | status | status_bron | bron
        2025 | Urgenten monitoren | WSN      | loopt  | loopt       | 2025!B2
        2025 | Statushouders      | gemeente | loopt  | loopt       | 2025!B3
    """,
}
MELDINGEN = ["KOLOM_ONBEKEND 2025!A1"]
