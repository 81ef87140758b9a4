"""Statushouders die volgens de titel in huishoudens zijn geteld, met een antwoord."""

BLADEN = {
    "K": [
        ["Statushouders 2026, aantallen in huishoudens"],
        ["Corporatie", "Taakstelling", "Gehuisveste statushouders"],
        ["WSN", 14, 12],
    ]
}
UITKOMST = "gelezen"
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
