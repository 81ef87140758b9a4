"""Zo'n lijst, waarvan een persoon de rij met de koppen aanwees."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "twee_kolommen"
INDELING = """
[bladen.P]
koprij = 1
"""
TABELLEN = {
    "programma": """
        plan_sleutel | aantal
        de-dijk      | 20
        de-weg       | 10
    """
}
