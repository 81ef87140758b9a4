"""Sloop met een eigen jaar naast het jaar van oplevering."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Project", "Sloop (soc. huur)", "Jaar sloop", "Nieuwbouw (soc. huur)", "Jaar oplevering", "Saldo"],
        ["De Dijk", 48, 2027, 60, 2028, 12],
        ["De Laan", 35, "Q3 2028", 35, 2029, 0],
        ["De Weg", 10, None, 20, 2030, 10],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | soort     | eigendom | prijsklasse | jaar_van | jaar_tot | aantal
        de-dijk      | sloop     | huur     | sociaal     | 2027     | 2027     | 48
        de-dijk      | nieuwbouw | huur     | sociaal     | 2028     | 2028     | 60
        de-laan      | sloop     | huur     | sociaal     | 2028     | 2028     | 35
        de-laan      | nieuwbouw | huur     | sociaal     | 2029     | 2029     | 35
        de-weg       | sloop     | huur     | sociaal     |          |          | 10
        de-weg       | nieuwbouw | huur     | sociaal     | 2030     | 2030     | 20
    """,
}
