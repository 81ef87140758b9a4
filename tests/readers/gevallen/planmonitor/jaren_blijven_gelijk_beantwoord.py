"""Zulke jaarkolommen, waarvan een persoon zei dat zij doortellen: elk plan wordt in één jaar opgeleverd."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "jaren_blijven_gelijk"
INDELING = """
[bladen.P.waarden]
"2026 t/m 2030" = "cumulatief"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2027     | 20
        de-laan      | 2026     | 12
        het-pad      | 2028     | 35
        de-hof       | 2030     | 8
    """
}
