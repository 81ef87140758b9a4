"""Een kerncijfer dat is doorgehaald."""

from opgemaakt import bouw_opgemaakt

BLADEN = {
    "K": [
        ["Kerncijfers WSN 2026"],
        ["Indicator", "Waarde"],
        ["Woningen met label EFG", 20],
        ["Gehuisveste statushouders", 70],
    ]
}


def werkboek() -> bytes:
    return bouw_opgemaakt(BLADEN, doorgehaald=["K!B4"])


UITKOMST = "gevraagd"
VRAAG = "of het doorgehaalde getal meetelt."
TABELLEN = {
    "kerncijfers": """
        partij | jaar | maat | waarde | eenheid | bron
        WSN | 2026 | woningen_label_efg | 20 | woningen | K!B3
    """
}
MELDINGEN = ["CIJFER_VERVALLEN K!B4"]
