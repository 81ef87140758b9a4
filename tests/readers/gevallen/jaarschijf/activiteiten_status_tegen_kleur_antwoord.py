"""Een status in woorden in een cel met de kleur van een andere status, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_status_tegen_kleur"
INDELING = """
[bladen."Activiteiten".waarden]
loopt = "loopt"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit               | status | bron
        2026 | 9        | Urgenten monitoren       | loopt  | Activiteiten!B4
        2026 | 10       | Statushouders huisvesten | loopt  | Activiteiten!B5
    """,
}
