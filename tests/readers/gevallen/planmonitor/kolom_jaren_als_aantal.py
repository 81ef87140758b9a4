"""Een kolom met jaren onder een kop die woningen noemt."""

UITKOMST = "gevraagd"
VRAAG = "of het jaren van oplevering zijn."
BLADEN = {
    "P": [
        ["Plan", "Kern", "Sociale huur", "Oplevering sociale huur"],
        ["De Dijk", "Nijkerk", 10, 2027],
        ["De Weg", "Nijkerk", 20, 2029],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | jaar_van
        nijkerk-de-dijk | 10     |
        nijkerk-de-weg | 20     |
    """,
}
MELDINGEN = ["JAREN_ALS_AANTAL P!D1"]
