"""Een kolom met nummers onder ‘#’, toegewezen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "activiteiten_kop_zonder_letters"
INDELING = """
[bladen.Jaarschijf.kolommen]
"kolom A"="afspraak"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | trekker | status | bron
        2026 | 9        | Overleg    | WSN     | loopt  | Jaarschijf!B3
        2026 | 10       | Rapport    | WSN     | loopt  | Jaarschijf!B4
    """,
}
