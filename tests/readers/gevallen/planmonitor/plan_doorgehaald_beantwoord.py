"""Een plan dat is doorgehaald, waarvan is geantwoord dat zulke plannen niet meetellen."""

from opgemaakt import bouw_opgemaakt

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Status", "Oplevering", "Sociale huur"],
        ["De Dijk", "Nijkerk", "1A", 2027, 10],
        ["De Laan", "Nijkerk", "4A", 2030, 8],
    ]
}
INDELING = """
[bladen.Plannen.waarden]
doorgehaald = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal
        nijkerk-de-dijk | 10
    """
}


def werkboek() -> bytes:
    return bouw_opgemaakt(BLADEN, doorgehaald=["Plannen!A3:E3"])
