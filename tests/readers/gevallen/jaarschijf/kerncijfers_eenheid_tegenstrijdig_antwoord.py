"""Een kolom met een eenheid die niet bij het cijfer past, met een antwoord."""

BLADEN = {
    "K": [
        ["Kerncijfers WSN 2026"],
        ["Indicator", "Eenheid", "Waarde"],
        ["Gehuisveste statushouders", "woningen", 12],
        ["Woningen met label EFG", "%", 5],
        ["Standplaatsen", "aantal", 3],
    ]
}
UITKOMST = "gelezen"
INDELING = """
[bladen.K.rijen]
"Gehuisveste statushouders" = "telt mee"
"Woningen met label EFG" = "overslaan"
"""
TABELLEN = {
    "kerncijfers": """
        partij | jaar | maat | waarde | eenheid | bron
        WSN | 2026 | gehuisveste_statushouders | 12 | personen | K!C3
        WSN | 2026 | standplaatsen | 3 | standplaatsen | K!C5
    """
}
