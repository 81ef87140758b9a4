"""Een plan met een doorgehaald aantal, waarvan is geantwoord dat de regel meetelt."""

from opgemaakt import bouw_opgemaakt

UITKOMST = "gelezen"
INDELING = """
[bladen.Plannen.rijen]
"De Laan" = "telt mee"
"""
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Status", "Oplevering", "Sociale huur", "Dure koop"],
        ["De Dijk", "Nijkerk", "1A", 2027, 10, 4],
        ["De Laan", "Nijkerk", "4A", 2030, 8, 5],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal
        nijkerk-de-dijk | 10
        nijkerk-de-dijk | 4
        nijkerk-de-laan | 8
        nijkerk-de-laan | 5
    """
}


def werkboek() -> bytes:
    return bouw_opgemaakt(BLADEN, doorgehaald=["Plannen!E3:E3"])
