"""Een tussenkop met een afspraak die niet bestaat, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_tussenkop_onbekende_afspraak"
INDELING = """
[bladen.Jaarschijf.waarden]
"Afspraak 31: iets"="9"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | trekker | status | bron
        2026 | 9        | Overleg    | WSN     | loopt  | Jaarschijf!A4
    """,
}
