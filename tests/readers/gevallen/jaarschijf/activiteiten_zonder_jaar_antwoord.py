"""Activiteiten waarbij geen jaar staat."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_zonder_jaar"
INDELING = """
[bladen."Activiteiten".geldt]
jaar = "2025"
thema = "Vitale wijken"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | thema         | activiteit         | status | status_bron | bron
        2025 | 9        | Vitale wijken | Urgenten monitoren | loopt  | loopt       | Activiteiten!B2
    """,
}
