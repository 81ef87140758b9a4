"""Plannen als kolommen, met een regel getallen die niet meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "gekanteld_onbekend"
INDELING = """
[bladen.Overzicht.kolommen]
Klimaatpunten = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        de-dijk      | 10     | Overzicht!B4
        de-brink     | 4      | Overzicht!C4
    """,
}
