"""Een lange lijst met een eigen woord voor een soort woning."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "lang_woord_onbekend"
INDELING = """
[bladen.S.waarden]
"Starters" = "sociale koop"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal | bron
        de-dijk | koop | sociaal | 10 | S!D2
        de-dijk | huur | sociaal | 4 | S!D3
    """,
}
