"""Een draaitabel die niet de som van de plannen is en die niet meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "hulpblad_onbekend"
INDELING = """
[bladen.Draaitabel]
overslaan = true
"""
TABELLEN = {
    "programma": """
        plan_sleutel       | aantal | bron
        nijkerk-de-dijk    | 10     | Plannen!E2
        nijkerk-de-dijk    | 5      | Plannen!F2
        hoevelaken-de-laan | 4      | Plannen!E3
        hoevelaken-de-laan | 2      | Plannen!F3
    """,
}
