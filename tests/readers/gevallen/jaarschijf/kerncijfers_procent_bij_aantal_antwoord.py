"""Kerncijfers die aantallen zijn, met een procentteken in de regel, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kerncijfers_procent_bij_aantal"
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
