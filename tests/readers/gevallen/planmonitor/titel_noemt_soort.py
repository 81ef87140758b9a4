"""Een kolom per jaar onder een titel die zegt dat het sociale huurwoningen zijn."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Geplande sociale huurwoningen per jaar van oplevering"],
        ["Plan", "'26", "'27", "'28 e.v.", "Tot."],
        ["De Dijk", 5, 6, 7, 18],
        ["De Weg", None, 9, None, 9],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | jaar_van | jaar_tot | aantal
        de-dijk      | huur     | sociaal     | 2026     | 2026     | 5
        de-dijk      | huur     | sociaal     | 2027     | 2027     | 6
        de-dijk      | huur     | sociaal     | 2028     |          | 7
        de-weg       | huur     | sociaal     | 2027     | 2027     | 9
    """,
}
MELDINGEN = ["SOORT_UIT_OPSCHRIFT P!A1"]
