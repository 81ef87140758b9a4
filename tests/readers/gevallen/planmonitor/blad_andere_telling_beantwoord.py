"""Een blad met zo'n naam, waarvan een persoon zei dat het de lijst met plannen is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "blad_andere_telling"
INDELING = """
[bladen.Simulatie]
onderdeel = true
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | aantal
        de-dijk      | huur     | 2027     | 12
    """,
}
