"""Een regel zonder status die Harde plannen heet, waarvan is gezegd dat hij een totaal is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "rij_lijkt_totaal"
INDELING = """
[bladen.S.rijen]
"Harde plannen" = "totaal"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | aantal
        nijkerk-de-dijk | 10
        hoevelaken-de-laan | 20
    """
}
