"""Kerncijfers die aantallen zijn, met een procentteken in de regel."""

BLADEN = {
    "K": [
        ["Kerncijfers 2026"],
        ["Indicator", "WSN"],
        ["Woningen met label E, F of G (%)", 5],
        ["Gehuisveste statushouders (% van taakstelling)", 90],
        ["Standplaatsen", 3],
    ]
}
UITKOMST = "gevraagd"
VRAAG = "wat de percentages zijn."
TABELLEN = {
    "kerncijfers": """
        partij | jaar | maat | waarde | eenheid | bron
        WSN | 2026 | standplaatsen | 3 | standplaatsen | K!B5
    """
}
MELDINGEN = ["CIJFER_ONBEKEND K!A3", "CIJFER_ONBEKEND K!A4"]
