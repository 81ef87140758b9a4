"""Een kolom ‘Waarvan middenhuur’, waarvan een persoon zei dat zij andere woningen telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "waarvan_van_niets"
INDELING = """
[bladen.P.kolommen]
"Waarvan middenhuur" = "middenhuur"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        de-dijk      | huur     | sociaal     | 10
        de-dijk      | koop     | betaalbaar  | 4
        de-dijk      | huur     | midden      | 5
        de-weg       | huur     | sociaal     | 4
        de-weg       | koop     | betaalbaar  | 2
        de-weg       | huur     | midden      | 1
    """,
}
MELDINGEN = []
