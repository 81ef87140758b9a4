"""Een overzicht per jaar rechts van de lijst, waarvan is gezegd dat het niet meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "overzicht_rechts_andere_koppen"
INDELING = """
[bladen.S.kolommen]
"kolom G" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | aantal
        de-akker | huur | 2026 | 1
        de-akker | koop | 2026 | 5
        de-berg | huur | 2026 | 4
        de-berg | koop | 2026 | 11
        de-cel | huur | 2027 | 7
        de-cel | koop | 2027 | 14
    """,
}
