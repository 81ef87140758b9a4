"""Een regel die Nijkerk totaal heet en nergens het totaal van is, waarvan is gezegd dat hij wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "rij_totaal_onzeker"
INDELING = """
[bladen.S.rijen]
"rij 3" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | aantal
        nijkerk-de-dijk | 10
        hoevelaken-de-laan | 20
    """
}
