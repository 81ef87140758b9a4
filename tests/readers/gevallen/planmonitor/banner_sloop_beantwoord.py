"""Een regel ‘Te slopen’, waarvan is gezegd dat eronder te slopen woningen staan."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "banner_sloop"
INDELING = """
[bladen.S.waarden]
"Te slopen" = "sloop"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | soort | eigendom | aantal
        de-akker | nieuwbouw | huur | 10
        de-akker | nieuwbouw | koop | 4
        de-cel | sloop | huur | 8
        de-dam | sloop | huur | 7
        de-dam | sloop | koop | 5
        de-eng | nieuwbouw | huur | 1
        de-eng | nieuwbouw | koop | 1
    """,
}
