"""Een verandering in de voorraad die is doorgehaald."""

from opgemaakt import bouw_opgemaakt

BLADEN = {
    "2026": [
        ["Realisatie sociale huur 2026"],
        ["Corporatie", "Mutatie", "Aantal"],
        ["WSN", "Nieuwbouw", 10],
        ["WSN", "Verkoop", -4],
    ]
}


def werkboek() -> bytes:
    return bouw_opgemaakt(BLADEN, doorgehaald=["2026!A4:C4"])


UITKOMST = "gevraagd"
VRAAG = "of de doorgehaalde regel meetelt."
TABELLEN = {
    "voorraadmutaties": """
        corporatie | jaar_van | segment | mutatie | aantal | bron
        WSN | 2026 | sociale_huur | nieuwbouw | 10 | 2026!C3
    """
}
MELDINGEN = ["CIJFER_VERVALLEN 2026!C4"]
