"""Een grijze regel, met onder de lijst ‘Grijs = vervallen plan’."""

from opgemaakt import bouw_opgemaakt

UITKOMST = "gevraagd"
VRAAG = "of een plan in de kleur voor vervallen plannen nog meetelt."
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Status", "Oplevering", "Sociale huur"],
        ["De Dijk", "Nijkerk", "1A", 2027, 10],
        ["De Laan", "Nijkerk", "4A", 2030, 8],
        [],
        ["Grijs = vervallen plan"],
    ]
}
MELDINGEN = ["PLAN_VERVALLEN Plannen!A3", "REGEL_NIET_GELEZEN Plannen!A5"]


def werkboek() -> bytes:
    return bouw_opgemaakt(BLADEN, kleuren={"Plannen!A3:E3": "BFBFBF", "Plannen!A5": "BFBFBF"})
