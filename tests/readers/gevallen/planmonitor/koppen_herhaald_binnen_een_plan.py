"""De koppen staan nog eens midden in de regels van een plan, zoals boven een nieuwe bladzijde."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Planstatus", "Categorie", "2026"],
        ["De Akker", "1A", "Sociale huur", 5],
        [None, None, "Middenhuur", 3],
        ["Plan", "Planstatus", "Categorie", "2026"],
        [None, None, "Dure koop", 2],
        ["De Berg", "3", "Dure koop", 4],
    ]
}
TABELLEN = {
    "plannen": """
        plan
        De Akker
        De Berg
    """,
    "programma": """
        plan_sleutel | prijsklasse | aantal
        de-akker | sociaal | 5
        de-akker | midden | 3
        de-akker | duur | 2
        de-berg | duur | 4
    """,
}
