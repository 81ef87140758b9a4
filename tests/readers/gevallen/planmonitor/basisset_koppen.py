"""De koppen van de Basisset, met sloop en middenhuur naar eigenaar."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        [
            "naam",
            "plancode",
            "planologische_status",
            "bruto_aantalwoningen",
            "sloop_aantalwoningen",
            "netto_aantalwoningen",
            "huur_sociaal_eigendom_corporatie",
            "huur_middelduur_eigendom_corporatie",
            "huur_middelduur_eigendom_markt",
            "koop_betaalbaar",
            "prijsklasse_onbekend",
        ],
        ["De Dijk", "P1", "1A", 30, 5, 25, 10, 2, 3, 10, 5],
        ["De Weg", "P2", "3", 12, 0, 12, 4, 0, 0, 8, 0],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | soort     | eigendom | prijsklasse | aantal
        P1           | nieuwbouw | huur     | sociaal     | 10
        P1           | nieuwbouw | huur     | midden      | 2
        P1           | nieuwbouw | huur     | midden      | 3
        P1           | nieuwbouw | koop     | betaalbaar  | 10
        P1           | nieuwbouw | onbekend | onbekend    | 5
        P1           | sloop     | onbekend | onbekend    | 5
        P2           | nieuwbouw | huur     | sociaal     | 4
        P2           | nieuwbouw | koop     | betaalbaar  | 8
    """,
}
MELDINGEN = []
