"""Een formulier met een getal dat niet meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "formulier_onbekend"
INDELING = """
[bladen."De Dijk".kolommen]
Klimaatpunten = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal | bron
        de-dijk      | 2026     | 10     | De Dijk!B4
    """,
}
