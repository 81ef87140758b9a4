"""Jaarkolommen onder een titel met ‘cumulatief’, waarvan een persoon zei dat elk jaar meetelt zoals het er staat."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_cumulatief"
INDELING = """
[bladen.P.waarden]
"Cumulatief aantal op te leveren woningen" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2026     | 10
        de-dijk      | 2027     | 30
        de-dijk      | 2028     | 60
        de-laan      | 2026     | 12
        de-laan      | 2027     | 12
        de-laan      | 2028     | 12
        het-pad      | 2027     | 5
        het-pad      | 2028     | 35
    """
}
