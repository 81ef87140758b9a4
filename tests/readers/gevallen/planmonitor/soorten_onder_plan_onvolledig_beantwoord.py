"""Regels met een soort woning die niet optellen tot het plan, waarvan is geantwoord dat zij niet nog eens meetellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "soorten_onder_plan_onvolledig"
INDELING = """
[bladen.Plannen.rijen]
"Sociale huur" = "overslaan"
"Koop" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        doornsteeg   | 80     | Plannen!D2
        de-laan      | 10     | Plannen!D5
    """
}
