"""Nieuwbouw die doortelt naast sloop, waarvan een persoon zei dat zij ook doortelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "jaren_tellen_door_sloop_onzeker"
CUMULATIEF = True
INDELING = """
[bladen.P.waarden]
"sloop 2026 t/m 2027" = "cumulatief"
"""
MELDINGEN = ["JAREN_TELLEN_DOOR P!B1"]
TABELLEN = {
    "programma": """
        plan_sleutel | soort     | jaar_van | aantal
        de-dijk      | nieuwbouw | 2026     | 10
        de-dijk      | nieuwbouw | 2027     | 10
        de-dijk      | nieuwbouw | 2028     | 10
        de-laan      | nieuwbouw | 2026     | 5
        de-laan      | nieuwbouw | 2027     | 10
        de-dijk      | sloop     | 2026     | 4
        de-dijk      | sloop     | 2027     | 2
        de-laan      | sloop     | 2026     | 3
    """
}
