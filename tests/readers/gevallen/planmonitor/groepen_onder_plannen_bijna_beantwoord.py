"""Sommen onder groepen plannen, waarvan is gezegd dat zij totalen zijn; van een ervan klopt een kolom niet."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "groepen_onder_plannen_bijna"
INDELING = """
[bladen.S.rijen]
"Oost" = "totaal"
"West" = "totaal"
"""
MELDINGEN = ["TOTAAL_WIJKT_AF S!D4"]
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
        de-dam | sociaal | 2
        de-dam | midden | 2
        de-dam | duur | 2
    """,
}
