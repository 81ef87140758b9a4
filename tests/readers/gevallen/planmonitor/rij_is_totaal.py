"""Een regel zonder status die Harde plannen heet, waarvan is gezegd dat hij een totaal is."""

UITKOMST = "gelezen"
INDELING = """
[bladen.S.rijen]
"Harde plannen" = "totaal"
"""
BLADEN = {
    "S": [
        ["Plan", "Kern", "Planstatus", "Sociale huur", "Oplevering"],
        ["De Dijk", "Nijkerk", "2A", 10, 2026],
        ["Harde plannen", None, None, 10],
        ["De Laan", "Hoevelaken", "3", 20, 2031],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal
        nijkerk-de-dijk | 10
        hoevelaken-de-laan | 20
    """
}
