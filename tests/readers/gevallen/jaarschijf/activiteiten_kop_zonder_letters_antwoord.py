"""Een kolom met nummers onder ‘#’, toegewezen."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026"],
        ["#", "Activiteit", "Trekker", "Status"],
        ["9.1", "Overleg", "WSN", "loopt"],
        ["9.2", "Rapport", "WSN", "loopt"],
    ]
}
INDELING = """
[bladen.Jaarschijf.kolommen]
"kolom A"="afspraak"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | trekker | status | bron
        2026 | 9        | Overleg    | WSN     | loopt  | Jaarschijf!B3
        2026 | 9        | Rapport    | WSN     | loopt  | Jaarschijf!B4
    """,
}
