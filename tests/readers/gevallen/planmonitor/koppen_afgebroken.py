"""Koppen die met een streepje over twee regels zijn afgebroken."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Planloc.", "Plan-\nstatus", "Soc.\nhuur", "Mid-\nhuur", "Vrije\nsector\nkoop"],
        ["De Dijk", "1A", 5, 3, 1],
        ["De Weg", "3", 4, 2, 1],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        de-dijk      | huur     | sociaal     | 5
        de-dijk      | huur     | midden      | 3
        de-dijk      | koop     | duur        | 1
        de-weg       | huur     | sociaal     | 4
        de-weg       | huur     | midden      | 2
        de-weg       | koop     | duur        | 1
    """,
}
MELDINGEN = []
