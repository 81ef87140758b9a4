"""De planstatus als kleur, met onder de lijst een legenda in woorden: een gekleurd, een zonder kleur."""

from opgemaakt import bouw_opgemaakt

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Oplevering", "Sociale huur"],
        ["De Dijk", "Nijkerk", 2027, 10],
        ["De Laan", "Nijkerk", 2030, 8],
        ["De Singel", "Nijkerk", 2031, 6],
        [],
        ["groen = hard plan"],
        ["rood: zacht plan"],
    ]
}
MELDINGEN = ["REGEL_NIET_GELEZEN Plannen!A6", "REGEL_NIET_GELEZEN Plannen!A7"]
TABELLEN = {
    "plannen": """
        plan      | hardheid
        De Dijk   | hard
        De Laan   | zacht
        De Singel | zacht
    """
}


def werkboek() -> bytes:
    groen, rood = "00B050", "FF0000"
    kleuren = {"A6": groen, "A2:D2": groen, "A3:D3": rood, "A4:D4": rood}
    return bouw_opgemaakt(BLADEN, kleuren={f"Plannen!{plek}": kleur for plek, kleur in kleuren.items()})
