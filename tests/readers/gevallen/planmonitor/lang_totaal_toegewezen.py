"""Een lange lijst met een regel zonder soort, waarvan is gezegd dat hij een totaal is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "lang_totaal_zonder_woord"
INDELING = """
[bladen.S.rijen]
"rij 2" = "totaal"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal | bron
        de-dijk | koop | onbekend | 10 | S!D3
        de-dijk | huur | sociaal | 4 | S!D4
    """,
}
