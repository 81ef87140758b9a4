"""Een periode in de kolom met het jaar, met een antwoord."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Activiteiten"],
        ["Jaar", "Afspraak", "Activiteit", "Trekker", "Status"],
        ["2025", 9, "Overleg", "WSN", "gereed"],
        ["2026", 9, "Overleg", "WSN", "loopt"],
        ["2025-2027", 10, "Huisvesten", "gemeente", "loopt"],
    ]
}
INDELING = """
[bladen.Jaarschijf.waarden]
"2025-2027"="2025"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | trekker  | status | bron
        2025 | 9        | Overleg    | WSN      | gereed | Jaarschijf!C3
        2026 | 9        | Overleg    | WSN      | loopt  | Jaarschijf!C4
        2025 | 10       | Huisvesten | gemeente | loopt  | Jaarschijf!C5
    """,
}
