"""Een overzicht per kern direct onder de lijst met plannen, waarvan is gezegd dat het niet meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "overzicht_onder_lijst"
INDELING = """
[bladen.P.waarden]
Kern = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel       | aantal
        nijkerk-de-dijk    | 10
        nijkerk-de-dijk    | 20
        hoevelaken-de-laan | 4
        hoevelaken-de-laan | 6
    """,
}
