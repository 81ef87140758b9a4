"""Kern, planstatus, jaar en soort woning met aanhalingstekens of ‘idem’ waar hetzelfde geldt als erboven."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Kern", "Plan", "Planstatus", "Jaar", "Categorie", "Aantal"],
        ["Hoevelaken", "De Akker", "1A", 2026, "Sociale huur", 5],
        ['"', "De Berg", '"', "idem", "idem", 4],
        ["Idem", "De Cel", "3", 2027, '"', 1],
        ["Nijkerk", "De Dam", "idem", "''", "Dure koop", 4],
    ]
}
TABELLEN = {
    "plannen": """
        plan | kern | planstatus
        De Akker | Hoevelaken | 1A
        De Berg | Hoevelaken | 1A
        De Cel | Hoevelaken | 3
        De Dam | Nijkerk | 3
    """,
    "programma": """
        plan_sleutel | prijsklasse | jaar_van | aantal
        hoevelaken-de-akker | sociaal | 2026 | 5
        hoevelaken-de-berg | sociaal | 2026 | 4
        hoevelaken-de-cel | sociaal | 2027 | 1
        nijkerk-de-dam | duur | 2027 | 4
    """,
}
