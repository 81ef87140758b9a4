"""Regels tussen de plannen met een corporatie, ook een die niet meedoet."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Project", "Kern", "Status", "Sociale huur"],
        ["Woningstichting Nijkerk (WSN)"],
        ["De Dijk", "Nijkerk", "1A", 24],
        ["de Alliantie"],
        ["De Weg", "Nijkerk", "3", 18],
        ["Woonstede"],
        ["De Kade", "Nijkerk", "3", 30],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | corporatie
        De Dijk | WSN
        De Weg  | de Alliantie
        De Kade |
    """,
}
MELDINGEN = ["TUSSENREGEL_ANDERS P!A6"]
