"""De planstatus alleen als kleur van de regel, zonder legenda."""

from opgemaakt import bouw_opgemaakt

UITKOMST = "gevraagd"
VRAAG = "welke status elke kleur betekent."
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Oplevering", "Sociale huur"],
        ["De Dijk", "Nijkerk", 2027, 10],
        ["De Laan", "Nijkerk", 2030, 8],
        ["De Singel", "Nijkerk", 2031, 6],
    ]
}
KLEUREN = {"Plannen!A2:D2": "92D050", "Plannen!A3:D3": "FFC000", "Plannen!A4:D4": "FFC000"}
MELDINGEN = ["KLEUR_ONBEKEND Plannen!A2", "KLEUR_ONBEKEND Plannen!A3"]


def werkboek() -> bytes:
    return bouw_opgemaakt(BLADEN, kleuren=KLEUREN)
