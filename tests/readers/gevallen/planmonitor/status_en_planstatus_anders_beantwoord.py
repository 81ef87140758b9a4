"""‘Status’ en ‘Planstatus’ die elkaar tegenspreken, waarvan een persoon zei welke niet telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "status_en_planstatus_anders"
INDELING = """
[bladen.P.kolommen]
"Planstatus" = "overslaan"
"""
TABELLEN = {
    "plannen": """
        plan_sleutel | planstatus
        de-dijk      | 1A
        de-weg       | 3
    """,
    "programma": """
        plan_sleutel | aantal
        de-dijk      | 5
        de-weg       | 3
    """,
}
MELDINGEN = []
