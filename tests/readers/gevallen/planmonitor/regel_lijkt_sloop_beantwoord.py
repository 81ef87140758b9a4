"""Een regel die naar sloop heet, waarvan is gezegd dat hij te slopen woningen telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "regel_lijkt_sloop"
INDELING = """
[bladen.S.waarden]
"Sloop De Berg" = "sloop"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | soort | eigendom | aantal
        de-akker | nieuwbouw | huur | 5
        de-akker | nieuwbouw | koop | 6
        de-berg | nieuwbouw | huur | 7
        de-berg | nieuwbouw | koop | 8
        sloop-de-berg | sloop | huur | 4
        sloop-de-berg | sloop | koop | 1
    """,
}
