"""Onder twee kernen een aantal en het deel daarvan, waarvan een persoon zei dat alleen het eerste telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "twee_totalen_met_waarvan"
INDELING = """
[bladen.P.kolommen]
"kolom E" = "overslaan"
"kolom F" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        de-dijk      | huur     | sociaal     | 5
        de-dijk      | onbekend | onbekend    | 5
        de-weg       | huur     | sociaal     | 4
        de-weg       | onbekend | onbekend    | 2
    """,
}
MELDINGEN = []
