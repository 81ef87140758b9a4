"""Een regel die Nijkerk totaal heet, waarvan is gezegd dat hij een plan is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "rij_totaal_onzeker"
INDELING = """
[bladen.S.rijen]
"rij 3" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | aantal
        nijkerk-de-dijk | 10
        nijkerk-totaal | 11
        hoevelaken-de-laan | 20
    """
}
