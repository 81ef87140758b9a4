"""Plannen als kolommen, met een regel getallen die niet meetelt."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Overzicht.kolommen]
Klimaatpunten = "overslaan"
"""
BLADEN = {
    "Overzicht": [
        ["Plannaam", "De Dijk", "De Brink"],
        ["Status", "1A", "3"],
        ["Oplevering", 2026, 2027],
        ["Sociale huur", 10, 4],
        ["Klimaatpunten", 7, 8],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        de-dijk      | 10     | Overzicht!B4
        de-brink     | 4      | Overzicht!C4
    """,
}
