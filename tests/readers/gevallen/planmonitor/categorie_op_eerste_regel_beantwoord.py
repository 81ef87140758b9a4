"""Een soort woning die op één regel ontbreekt, waarvan is gezegd dat de waarde erboven geldt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "categorie_op_eerste_regel"
INDELING = """
[bladen.S.waarden]
"Categorie" = "doortrekken"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | prijsklasse | jaar_van | aantal
        de-akker | sociaal | 2026 | 5
        de-berg | sociaal | 2027 | 4
        de-cel | duur | 2027 | 2
    """,
}
