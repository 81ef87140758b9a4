"""Activiteiten met alleen een kolom ‘Nr’."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_nummerkolom"
INDELING = """
[bladen."2025".kolommen]
Nr = "afspraak"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit         | trekker  | status | status_bron | bron
        2025 | 9        | Urgenten monitoren | WSN      | loopt  | loopt       | 2025!B2
        2025 | 10       | Statushouders      | gemeente | loopt  | loopt       | 2025!B3
    """,
}
