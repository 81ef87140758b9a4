"""Een plan dat is doorgehaald en nog woningen heeft."""

from opgemaakt import bouw_opgemaakt

UITKOMST = "gevraagd"
VRAAG = "of doorgehaald betekent dat het plan niet meetelt."
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Status", "Oplevering", "Sociale huur"],
        ["De Dijk", "Nijkerk", "1A", 2027, 10],
        ["De Laan", "Nijkerk", "4A", 2030, 8],
    ]
}
MELDINGEN = ["PLAN_VERVALLEN Plannen!A3"]


def werkboek() -> bytes:
    return bouw_opgemaakt(BLADEN, doorgehaald=["Plannen!A3:E3"])
