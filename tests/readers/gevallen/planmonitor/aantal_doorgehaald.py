"""Een plan waarvan één aantal is doorgehaald en de rest niet."""

from opgemaakt import bouw_opgemaakt

UITKOMST = "gevraagd"
VRAAG = "of de regel met het doorgehaalde aantal zo meetelt of wordt overgeslagen."
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Status", "Oplevering", "Sociale huur", "Dure koop"],
        ["De Dijk", "Nijkerk", "1A", 2027, 10, 4],
        ["De Laan", "Nijkerk", "4A", 2030, 8, 5],
    ]
}
MELDINGEN = ["AANTAL_DOORGEHAALD Plannen!E3"]


def werkboek() -> bytes:
    return bouw_opgemaakt(BLADEN, doorgehaald=["Plannen!E3:E3"])
