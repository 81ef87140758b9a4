"""Een nummer van een afspraak die niet bestaat, en een dat Excel als getal met een komma bewaarde."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_onbekende_afspraak"
INDELING = """
[bladen."2025".waarden]
31 = "geen"
"9.1" = "9 en 10"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit         | status | status_bron | bron
        2025 |          | Urgenten monitoren | loopt  | loopt       | 2025!B2
        2025 | 9        | Statushouders      | loopt  | loopt       | 2025!B3
        2025 | 10       | Statushouders      | loopt  | loopt       | 2025!B3
    """,
}
