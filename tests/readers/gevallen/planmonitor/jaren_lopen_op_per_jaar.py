"""Zulke jaarkolommen, waarvan een persoon zei dat elk jaar op zichzelf staat."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "jaren_lopen_op"
INDELING = """
[bladen.P.waarden]
"2026 t/m 2029" = "per jaar"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2026     | 10
        de-dijk      | 2027     | 20
        de-dijk      | 2028     | 30
        de-dijk      | 2029     | 30
        de-laan      | 2027     | 15
        de-laan      | 2028     | 15
        de-laan      | 2029     | 40
        het-pad      | 2026     | 5
        het-pad      | 2027     | 5
        het-pad      | 2028     | 25
        het-pad      | 2029     | 50
    """
}
