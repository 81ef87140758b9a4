"""Een kolom met getallen in een lijst met activiteiten."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_onbekende_kolom"
INDELING = """
[bladen."2025".kolommen]
Budget = "overslaan"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit         | status | status_bron | bron
        2025 | 9        | Urgenten monitoren | loopt  | loopt       | 2025!B2
    """,
}
