"""Kerncijfers die aantallen zijn, met een procentteken in de regel, met een antwoord."""

BLADEN = {
    "K": [
        ["Kerncijfers 2026"],
        ["Indicator", "WSN"],
        ["Woningen met label E, F of G (%)", 5],
        ["Gehuisveste statushouders (% van taakstelling)", 90],
        ["Standplaatsen", 3],
    ]
}
UITKOMST = "gelezen"
INDELING = """
[bladen.K.waarden]
"Woningen met label E, F of G (%)" = "overslaan"
"Gehuisveste statushouders (% van taakstelling)" = "overslaan"
"""
TABELLEN = {
    "kerncijfers": """
        partij | jaar | maat | waarde | eenheid | bron
        WSN | 2026 | standplaatsen | 3 | standplaatsen | K!B5
    """
}
