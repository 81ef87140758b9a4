"""De planstatus als kleur van de naam, met regels per jaar eronder en een legenda onder de lijst."""

from opgemaakt import bouw_opgemaakt

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Sociale huur", "Dure koop"],
        ["De Dijk", "Nijkerk"],
        [2028, None, 38, 3],
        ["De Laan", "Nijkerk", 9, 96],
        [2027, None, 4, 96],
        [2029, None, 5],
        [],
        ["Legenda"],
        ["1B. Onherroepelijk, uitwerkingsplicht"],
        ["4B. Idee"],
    ]
}
MELDINGEN = ["REGEL_NIET_GELEZEN Plannen!A8"]
TABELLEN = {
    "plannen": """
        plan    | planstatus
        De Dijk | 1B
        De Laan | 4B
    """
}


def werkboek() -> bytes:
    groen, oranje = "92D050", "FFC000"
    kleuren = {"A2": groen, "A4": oranje, "A9": groen, "A10": oranje}
    return bouw_opgemaakt(BLADEN, kleuren={f"Plannen!{plek}": kleur for plek, kleur in kleuren.items()})
