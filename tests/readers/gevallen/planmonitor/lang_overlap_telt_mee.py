"""Een lange lijst met een regel huur naast een regel sociale huur, waarvan is gezegd dat beide tellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "lang_overlap"
INDELING = """
[bladen.S.rijen]
"rij 2" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal | bron
        de-dijk | huur | onbekend | 10 | S!D2
        de-dijk | huur | sociaal | 4 | S!D3
    """,
}
