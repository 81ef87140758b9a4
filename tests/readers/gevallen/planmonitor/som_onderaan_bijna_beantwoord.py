"""Een regel die bijna de som van de plannen erboven is, waarvan is gezegd dat hij meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "som_onderaan_bijna"
INDELING = """
[bladen.S.rijen]
"Programma 2026-2030" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | prijsklasse | aantal
        de-akker | sociaal | 1
        de-akker | midden | 2
        de-akker | duur | 3
        de-berg | sociaal | 4
        de-berg | midden | 5
        de-berg | duur | 6
        de-cel | sociaal | 7
        de-cel | midden | 8
        de-cel | duur | 9
        programma-2026-2030 | sociaal | 12
        programma-2026-2030 | midden | 15
        programma-2026-2030 | duur | 19
    """,
}
