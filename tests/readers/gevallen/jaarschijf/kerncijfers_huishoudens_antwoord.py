"""Statushouders die volgens de titel in huishoudens zijn geteld, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kerncijfers_huishoudens"
INDELING = """
[bladen.K.rijen]
WSN = "telt mee"
"""
TABELLEN = {
    "kerncijfers": """
        partij | jaar | maat | waarde | eenheid | bron
        WSN | 2026 | taakstelling_statushouders | 14 | personen | K!B3
        WSN | 2026 | gehuisveste_statushouders | 12 | personen | K!C3
    """
}
