"""Een grijze regel bij ‘Grijs = vervallen plan’, waarvan is geantwoord dat die niet meetelt."""

from opgemaakt import bouw_opgemaakt

UITKOMST = "gelezen"
INDELING = """
[bladen.Plannen.waarden]
"Grijs = vervallen plan" = "overslaan"
"""
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Status", "Oplevering", "Sociale huur"],
        ["De Dijk", "Nijkerk", "1A", 2027, 10],
        ["De Laan", "Nijkerk", "4A", 2030, 8],
        [],
        ["Grijs = vervallen plan"],
    ]
}
MELDINGEN = ["REGEL_NIET_GELEZEN Plannen!A5"]
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal
        nijkerk-de-dijk | 10
    """
}


def werkboek() -> bytes:
    return bouw_opgemaakt(BLADEN, kleuren={"Plannen!A3:E3": "BFBFBF", "Plannen!A5": "BFBFBF"})
