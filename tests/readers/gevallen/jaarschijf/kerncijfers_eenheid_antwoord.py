"""Een wachttijd zonder eenheid."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kerncijfers_eenheid"
INDELING = """
[bladen."2025".waarden]
"Wachttijd standplaats" = "wachttijd standplaats in jaren"
"""
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | maat                  | waarde | eenheid | bron
        gemeente | 2025 | wachttijd_standplaats | 9      | jaren   | 2025!B1
    """,
}
