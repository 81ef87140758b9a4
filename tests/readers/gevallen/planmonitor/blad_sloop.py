"""Een sloopprogramma: de titel zegt dat alle aantallen te slopen woningen zijn."""

UITKOMST = "gelezen"
BLADEN = {
    "Sloop": [
        ["Sloopprogramma 2026-2030"],
        [],
        ["Plan", "Kern", "Status", "Oplevering", "Sociale huur"],
        ["De Dijk", "nijkerk", "1A", 2026, 10],
        ["De Laan", "kern Hoevelaken", "1A", 2027, 4],
        ["Het Pad", "Holkerveen", "3", 2029, 2],
    ]
}
MELDINGEN = ["SLOOP_UIT_OPSCHRIFT Sloop!A3"]
TABELLEN = {
    "plannen": """
        plan    | kern
        De Dijk | Nijkerk
        De Laan | Hoevelaken
        Het Pad | Holkerveen
    """,
    "programma": """
        plan_sleutel       | soort | aantal
        nijkerk-de-dijk    | sloop | 10
        hoevelaken-de-laan | sloop | 4
        holkerveen-het-pad | sloop | 2
    """,
}
