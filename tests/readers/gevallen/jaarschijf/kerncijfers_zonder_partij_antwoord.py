"""Woningen met label E, F of G zonder naam van een corporatie."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kerncijfers_zonder_partij"
INDELING = """
[bladen."2025".geldt]
partij = "WSN"
"""
TABELLEN = {
    "kerncijfers": """
        partij | jaar | maat               | waarde | eenheid  | bron
        WSN    | 2025 | woningen_label_efg | 121    | woningen | 2025!B1
    """,
}
