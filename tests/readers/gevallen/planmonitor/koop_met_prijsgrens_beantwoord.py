"""Een kop met een koopprijs als grens, waarvan is gezegd welke prijsklasse het is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "koop_met_prijsgrens"
INDELING = """
[bladen.P.kolommen]
"kolom D" = "dure koop"
"""
TABELLEN = {
    "programma": """
        eigendom | prijsklasse | aantal
        huur | sociaal | 10
        koop | duur | 20
    """,
}
