"""In de eigen tabellen staat een plan twee keer, en is één regel ervan overgeslagen: zijn woningen tellen."""

UITKOMST = "gelezen"
BLADEN = {
    "plannen": [
        ["plan_sleutel", "plan", "planstatus"],
        ["A1", "De Dijk", "1A"],
        ["A1", "De Dijk oud", "3"],
    ],
    "programma": [
        ["plan_sleutel", "soort", "jaar_van", "jaar_tot", "aantal"],
        ["A1", "nieuwbouw", 2027, 2027, 10],
    ],
}
INDELING = """
[bladen.plannen.rijen]
"rij 3" = "overslaan"
"""
TABELLEN = {
    "plannen": """
        plan    | planstatus
        De Dijk | 1A
    """,
    "programma": """
        plan_sleutel | aantal
        A1           | 10
    """,
}
