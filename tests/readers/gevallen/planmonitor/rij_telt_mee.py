"""Een regel die Nijkerk totaal heet, waarvan is gezegd dat hij een plan is."""

UITKOMST = "gelezen"
INDELING = """
[bladen.S.rijen]
"rij 3" = "telt mee"
"""
BLADEN = {
    "S": [
        ["Plan", "Kern", "Planstatus", "Sociale huur", "Oplevering"],
        ["De Dijk", "Nijkerk", "2A", 10, 2026],
        ["Nijkerk totaal", None, None, 11],
        ["De Laan", "Hoevelaken", "3", 20, 2031],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal
        nijkerk-de-dijk | 10
        nijkerk-totaal | 11
        hoevelaken-de-laan | 20
    """
}
