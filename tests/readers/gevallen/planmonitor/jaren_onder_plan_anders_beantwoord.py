"""Onder een plan een regel met alleen een jaar, waarvan is geantwoord dat hij niet nog eens meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "jaren_onder_plan_anders"
INDELING = """
[bladen.Plannen.rijen]
"rij 3" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel        | aantal
        nijkerk-de-brink    | 90
        hoevelaken-de-flier | 31
    """,
}
