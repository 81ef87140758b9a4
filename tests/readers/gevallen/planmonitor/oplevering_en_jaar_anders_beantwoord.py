"""‘Oplevering’ en ‘Jaar’ met een ander jaar, waarvan een persoon zei welke niet telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "oplevering_en_jaar_anders"
INDELING = """
[bladen.P.kolommen]
"Oplevering" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2024     | 5
        de-weg       | 2028     | 3
    """,
}
MELDINGEN = []
