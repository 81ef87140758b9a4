"""Prijsklassen als kolommen, en in een kolom ‘Huur/koop’ per plan of het huur is of koop."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Status", "Oplevering", "Huur/koop", "Sociaal", "Midden", "Duur"],
        ["De Dijk", "1A", 2027, "Koop", 1, 2, 3],
        ["De Laan", "1A", 2027, "Huur", 4, 5, 6],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        de-dijk      | koop     | sociaal     | 1
        de-dijk      | koop     | midden      | 2
        de-dijk      | koop     | duur        | 3
        de-laan      | huur     | sociaal     | 4
        de-laan      | huur     | midden      | 5
        de-laan      | huur     | duur        | 6
    """,
}
MELDINGEN = []
