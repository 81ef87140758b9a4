"""In de eigen tabellen van de monitor is een plan overgeslagen, met al zijn woningen, en een regel van een ander."""

UITKOMST = "gelezen"
BLADEN = {
    "programma": [
        ["plan_sleutel", "soort", "jaar_van", "jaar_tot", "aantal"],
        ["A1", "nieuwbouw", 2027, 2027, 10],
        ["A1", "nieuwbouw", 2028, 2028, 15],
        ["A2", "nieuwbouw", 2027, 2027, 20],
        ["A2", "sloop", 2026, 2026, 4],
        ["Totaal", "nieuwbouw", 2027, 2028, 45],
    ],
    "plannen": [
        ["plan_sleutel", "plan", "planstatus"],
        ["A1", "De Dijk", "1A"],
        ["A2", "De Laan", "2A"],
    ],
}
INDELING = """
[bladen.plannen.rijen]
"De Laan" = "overslaan"

[bladen.programma.rijen]
"rij 3" = "overslaan"
"Totaal" = "totaal"
"""
TABELLEN = {
    "plannen": """
        plan    | planstatus
        De Dijk | 1A
    """,
    "programma": """
        plan_sleutel | soort     | jaar_van | aantal
        A1           | nieuwbouw | 2027     | 10
    """,
}
