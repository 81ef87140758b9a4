"""Hetzelfde cijfer op twee regels."""

UITKOMST = "gelezen"
BLADEN = {"2025": [["Kerncijfers"], ["Taakstelling statushouders", 38], ["Taakstelling", 40]]}
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
