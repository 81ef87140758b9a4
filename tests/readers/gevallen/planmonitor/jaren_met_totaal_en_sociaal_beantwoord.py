"""Van elk jaar een totaal en de sociale huur, waarvan een persoon zei dat de sociale huur wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "jaren_met_totaal_en_sociaal_onzeker"
INDELING = """
[bladen.P.kolommen]
"2026 sociale huur" = "overslaan"
"2027 sociale huur" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2026     | 10
        de-dijk      | 2027     | 12
        de-weg       | 2026     | 6
        de-weg       | 2027     | 8
    """,
}
MELDINGEN = []
