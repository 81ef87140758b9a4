"""Een blad met plannen zonder aantallen, en een met hun woningen per categorie en jaar die de plancode noemt."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan-ID", "Plannaam", "Kern", "Planstatus", "Totaal"],
        ["A1", "De Dijk", "Nijkerk", "2A", 30],
        ["A2", "De Weg", "Hoevelaken", "3", 40],
    ],
    "Fasering": [
        ["Plan-ID", "Plannaam", "Categorie", 2027, 2028, 2030],
        ["A1", "De Dijk", "Sociale huur", 20, None, None],
        ["A1", "De Dijk", "Koop", None, 10, None],
        ["A2", "De Weg", "Koop", None, None, 40],
        ["Totaal", None, None, 20, 10, 40],
    ],
}
TABELLEN = {
    "plannen": """
        plan_sleutel | plan    | kern       | planstatus
        A1           | De Dijk | Nijkerk    | 2A
        A2           | De Weg  | Hoevelaken | 3
    """,
    "programma": """
        plan_sleutel | eigendom | prijsklasse | jaar_van | aantal | bron
        A1           | huur     | sociaal     | 2027     | 20     | Fasering!D2
        A1           | koop     | onbekend    | 2028     | 10     | Fasering!E3
        A2           | koop     | onbekend    | 2030     | 40     | Fasering!F4
    """,
}
