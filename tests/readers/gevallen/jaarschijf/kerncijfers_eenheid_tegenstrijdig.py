"""Een kolom met een eenheid die niet bij het cijfer past."""

BLADEN = {
    "K": [
        ["Kerncijfers WSN 2026"],
        ["Indicator", "Eenheid", "Waarde"],
        ["Gehuisveste statushouders", "woningen", 12],
        ["Woningen met label EFG", "%", 5],
        ["Standplaatsen", "aantal", 3],
    ]
}
UITKOMST = "gevraagd"
VRAAG = "waarin geteld is."
TABELLEN = {
    "kerncijfers": """
        partij | jaar | maat | waarde | eenheid | bron
        WSN | 2026 | standplaatsen | 3 | standplaatsen | K!C5
    """
}
MELDINGEN = ["CIJFER_EENHEID K!B3", "CIJFER_EENHEID K!B4"]
