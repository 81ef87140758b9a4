"""Een kolom met een eenheid die niet bij het cijfer past, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kerncijfers_eenheid_tegenstrijdig"
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
