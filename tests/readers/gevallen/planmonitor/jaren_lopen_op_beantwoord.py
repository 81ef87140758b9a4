"""Zulke jaarkolommen, waarvan een persoon zei dat zij doortellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "jaren_lopen_op"
CUMULATIEF = True
INDELING = """
[bladen.P.waarden]
"2026 t/m 2029" = "cumulatief"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2026     | 10
        de-dijk      | 2027     | 10
        de-dijk      | 2028     | 10
        de-laan      | 2027     | 15
        de-laan      | 2029     | 25
        het-pad      | 2026     | 5
        het-pad      | 2028     | 20
        het-pad      | 2029     | 25
    """
}
