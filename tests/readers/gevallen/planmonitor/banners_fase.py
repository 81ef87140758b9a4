"""Regels tussen de plannen met de fase, waarvan een ook een planstatus kan zijn."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Project", "Jaar", "Sociale huur", "Koop"],
        ["Opgeleverd"],
        ["De Gracht", 2025, 10, 0],
        ["In uitvoering"],
        ["De Dijk", 2026, 14, 0],
        ["In voorbereiding"],
        ["De Weg", 2029, 30, 15],
        ["Initiatief"],
        ["De Kade", 2032, 0, 60],
    ]
}
TABELLEN = {
    "plannen": """
        plan      | fase             | planstatus | hardheid
        De Gracht | Opgeleverd       | onbekend   | onbekend
        De Dijk   | In uitvoering    | onbekend   | onbekend
        De Weg    | In voorbereiding | onbekend   | onbekend
        De Kade   | Initiatief       | onbekend   | onbekend
    """,
    "programma": """
        plan_sleutel | aantal | gerealiseerd
        de-gracht    | 10     | true
        de-dijk      | 14     | false
        de-weg       | 30     | false
        de-weg       | 15     | false
        de-kade      | 60     | false
    """,
}
