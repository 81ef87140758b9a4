"""Toewijzingen waarvan een regel is doorgehaald."""

from opgemaakt import bouw_opgemaakt

BLADEN = {
    "Toew": [
        ["Toewijzingen WSN 2026"],
        ["Groep", "Aantal"],
        ["Urgent", 20],
        ["Regulier", 70],
        ["Statushouders", 8],
    ]
}


def werkboek() -> bytes:
    return bouw_opgemaakt(BLADEN, doorgehaald=["Toew!A4:B4"])


UITKOMST = "gevraagd"
VRAAG = "of de doorgehaalde regel meetelt."
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal | bron
        WSN | 2026 | toegewezen | urgent | 20 | Toew!B3
        WSN | 2026 | toegewezen | statushouders | 8 | Toew!B5
    """
}
MELDINGEN = ["CIJFER_VERVALLEN Toew!B4"]
