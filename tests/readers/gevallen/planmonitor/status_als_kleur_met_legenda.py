"""De planstatus alleen als kleur van de regel, met een legenda boven de lijst."""

from opgemaakt import bouw_opgemaakt

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        [None, "hard plan"],
        [None, "zacht plan"],
        [],
        ["Plan", "Kern", "Oplevering", "Sociale huur"],
        ["De Dijk", "Nijkerk", 2027, 10],
        ["De Laan", "Nijkerk", 2030, 8],
        ["De Singel", "Nijkerk", 2031, 6],
    ]
}
TABELLEN = {
    "plannen": """
        plan      | planstatus | hardheid
        De Dijk   | onbekend   | hard
        De Laan   | onbekend   | zacht
        De Singel | onbekend   | zacht
    """
}


def werkboek() -> bytes:
    groen, oranje = "92D050", "FFC000"
    kleuren = {"A1": groen, "A2": oranje, "A5:D5": groen, "A6:D6": oranje, "A7:D7": oranje}
    return bouw_opgemaakt(BLADEN, kleuren={f"Plannen!{plek}": kleur for plek, kleur in kleuren.items()})
