"""Genummerde regels met een soort woning onder een plan, waarvan is geantwoord dat zij niet nog eens meetellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "soorten_onder_plan_met_nummer"
INDELING = """
[bladen.Plannen.rijen]
"rij 3" = "overslaan"
"rij 4" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        1            | 80     | Plannen!E2
        4            | 10     | Plannen!E5
    """
}
