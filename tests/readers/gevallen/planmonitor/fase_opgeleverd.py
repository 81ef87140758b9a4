"""Een kolom ‘Stand van zaken’ waarin staat dat een plan is opgeleverd."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Stand van zaken", "Oplevering", "Sociale huur", "Koop"],
        ["De Dijk", "Opgeleverd", 2025, 18, 0],
        ["De Laan", "Gereed (mei 2026)", 2026, 0, 6],
        ["De Weg", "In aanbouw", 2026, 20, 0],
        ["De Kade", "Deels opgeleverd", 2026, 20, 0],
        ["De Gracht", "Wacht op de provincie", 2029, 20, 0],
    ]
}
TABELLEN = {
    "plannen": """
        plan      | fase
        De Dijk   | Opgeleverd
        De Laan   | Gereed (mei 2026)
        De Weg    | In aanbouw
        De Kade   | Deels opgeleverd
        De Gracht | Wacht op de provincie
    """,
    "programma": """
        plan_sleutel | aantal | gerealiseerd
        de-dijk      | 18     | true
        de-laan      | 6      | true
        de-weg       | 20     | false
        de-kade      | 20     |
        de-gracht    | 20     |
    """,
}
MELDINGEN = ["FASE_GEREED_ONZEKER P!B5"]
