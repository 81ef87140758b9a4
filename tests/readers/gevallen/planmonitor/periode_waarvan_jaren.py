"""Een periode met de jaren die er een deel van zijn: elk jaar komt uit die periode, en wat overblijft ook."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "t/m 2030", "waarvan 2026", "waarvan 2027", "na 2030"],
        ["De Dijk", "1A", 10, 5, 5, 3],
        ["De Weg", "3", 9, 2, None, 6],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | jaar_tot | aantal
        de-dijk      | 2026     | 2026     | 5
        de-dijk      | 2027     | 2027     | 5
        de-dijk      | 2031     |          | 3
        de-weg       | 2026     | 2026     | 2
        de-weg       |          | 2030     | 7
        de-weg       | 2031     |          | 6
    """,
}
MELDINGEN = []
