"""Jaarkolommen onder een titel met ‘cumulatief’ met een plan dat minder krijgt; antwoord: elk jaar staat apart."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_cumulatief_daalt"
INDELING = """
[bladen.P.waarden]
"Woningbouwplannen cumulatief" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2027     | 20
        de-dijk      | 2028     | 30
        de-laan      | 2026     | 12
        de-laan      | 2027     | 6
        de-laan      | 2028     | 12
    """
}
