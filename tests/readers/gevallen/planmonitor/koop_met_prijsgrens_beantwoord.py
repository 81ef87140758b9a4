"""Een kop met een koopprijs als grens, waarvan is gezegd welke prijsklasse het is."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.kolommen]
"kolom D" = "dure koop"
"""
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociale huur", "Koop > € 405.000"],
        ["De Dijk", "1A", 10, 20],
    ]
}
TABELLEN = {
    "programma": """
        eigendom | prijsklasse | aantal
        huur | sociaal | 10
        koop | duur | 20
    """,
}
