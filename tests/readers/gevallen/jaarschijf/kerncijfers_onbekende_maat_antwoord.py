"""Een cijfer dat de monitor niet kent tussen de kerncijfers."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kerncijfers_onbekende_maat"
INDELING = """
[bladen."2025".waarden]
Leefbaarheid = "overig kerncijfer"
Klachten = "overslaan"
[bladen."2025".geldt]
partij = "gemeente"
"""
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | maat      | doelgroep | waarde | eenheid | bron
        gemeente | 2025 | overig    |           | 7.4    |         | 2025!B3
        gemeente | 2025 | slaagkans | jongeren  | 0.071  | aandeel | 2025!B2
    """,
}
