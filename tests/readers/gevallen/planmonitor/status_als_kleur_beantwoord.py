"""De planstatus alleen als kleur van de regel, met een antwoord op wat de kleuren betekenen."""

from opgemaakt import bouw_opgemaakt

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Oplevering", "Sociale huur"],
        ["De Dijk", "Nijkerk", 2027, 10],
        ["De Laan", "Nijkerk", 2030, 8],
        ["De Singel", "Nijkerk", 2031, 6],
    ]
}
INDELING = """
[bladen.Plannen.waarden]
"kleur #92D050" = "1A"
"kleur #FFC000" = "zacht"
"""
TABELLEN = {
    "plannen": """
        plan      | planstatus | hardheid
        De Dijk   | 1A         | hard
        De Laan   | onbekend   | zacht
        De Singel | onbekend   | zacht
    """
}


def werkboek() -> bytes:
    kleuren = {"Plannen!A2:D2": "92D050", "Plannen!A3:D3": "FFC000", "Plannen!A4:D4": "FFC000"}
    return bouw_opgemaakt(BLADEN, kleuren=kleuren)
