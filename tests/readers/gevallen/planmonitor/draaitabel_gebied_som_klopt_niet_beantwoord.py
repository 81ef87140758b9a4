"""Een draaitabel met gebieden boven de plannen, waarvan is gezegd dat zij totalen zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "draaitabel_gebied_som_klopt_niet"
INDELING = """
[bladen.D.waarden]
Oost = "totaal"
[bladen.D.rijen]
West = "totaal"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | prijsklasse | jaar_van | aantal
        de-akker | sociaal | 2026 | 1
        de-akker | sociaal | 2027 | 2
        de-akker | midden | 2026 | 4
        de-akker | midden | 2027 | 5
        de-berg | sociaal | 2026 | 1
        de-berg | sociaal | 2027 | 1
        de-berg | midden | 2026 | 2
        de-berg | midden | 2027 | 2
    """,
}
