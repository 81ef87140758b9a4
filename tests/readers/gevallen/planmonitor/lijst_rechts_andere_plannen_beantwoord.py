"""Een lijst met andere plannen rechts van de lijst, waarvan is gezegd dat zij wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "lijst_rechts_andere_plannen"
INDELING = """
[bladen.S.kolommen]
"kolom E" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | soort | eigendom | aantal
        de-akker | nieuwbouw | huur | 5
        de-akker | nieuwbouw | koop | 6
        de-berg | nieuwbouw | huur | 7
        de-berg | nieuwbouw | koop | 8
    """,
}
