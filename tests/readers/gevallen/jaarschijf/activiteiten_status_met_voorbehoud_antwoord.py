"""Statussen met een voorbehoud, met een antwoord."""

UITKOMST = "gelezen"
BLADEN = {
    "2026": [
        ["Afspraak", "Activiteit", "Status"],
        [1, "Bouwen", "deels gereed"],
        [2, "Slopen", "gereed in 2027"],
    ]
}
INDELING = """
[bladen."2026".waarden]
"deels gereed" = "loopt"
"gereed in 2027" = "niet gestart"
"""
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | status       | status_bron    | bron
        2026 | 1        | Bouwen     | loopt        | deels gereed   | 2026!B2
        2026 | 2        | Slopen     | niet_gestart | gereed in 2027 | 2026!B3
    """,
}
