"""Een formulier met een getal dat niet meetelt."""

UITKOMST = "gelezen"
INDELING = """
[bladen."De Dijk".kolommen]
Klimaatpunten = "overslaan"
"""
BLADEN = {
    "De Dijk": [
        ["Plan", "De Dijk"],
        ["Status", "1A"],
        ["Oplevering", 2026],
        ["Sociale huur", 10],
        ["Klimaatpunten", 7],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal | bron
        de-dijk      | 2026     | 10     | De Dijk!B4
    """,
}
