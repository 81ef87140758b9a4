"""Hetzelfde cijfer op twee regels."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kerncijfers_dubbel"
INDELING = """
[bladen."2025".rijen]
Taakstelling = "overslaan"
"""
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | maat                       | waarde | eenheid  | bron
        gemeente | 2025 | taakstelling_statushouders | 38     | personen | 2025!B2
    """,
}
