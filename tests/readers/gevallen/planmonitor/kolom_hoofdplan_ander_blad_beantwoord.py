"""Een plan met delen op een ander blad, waarvan is geantwoord dat het niet nog eens meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kolom_hoofdplan_ander_blad"
INDELING = """
[bladen.Hard.rijen]
"Doornsteeg" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        de-laan      | 5      | Hard!E3
        noord        | 10     | Zacht!E2
        zuid         | 20     | Zacht!E3
    """
}
