"""Een status in woorden in een cel met de kleur van een andere status, volgens de legenda."""

from opgemaakt import bouw_opgemaakt

BLADEN = {
    "Activiteiten": [
        ["Jaarschijf 2026"],
        ["Legenda", "groen = gereed", "oranje = loopt"],
        ["Afspraak", "Activiteit", "Trekker", "Status"],
        [9, "Urgenten monitoren", "WSN", "loopt"],
        [10, "Statushouders huisvesten", "WSN"],
    ]
}
KLEUREN = {
    "Activiteiten!B2": "00B050",
    "Activiteiten!C2": "FFC000",
    "Activiteiten!D4": "00B050",
    "Activiteiten!D5": "FFC000",
}


def werkboek() -> bytes:
    return bouw_opgemaakt(BLADEN, kleuren=KLEUREN)


UITKOMST = "gevraagd"
VRAAG = "welke status het is."
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit               | status | bron
        2026 | 9        | Urgenten monitoren       |        | Activiteiten!B4
        2026 | 10       | Statushouders huisvesten | loopt  | Activiteiten!B5
    """,
}
MELDINGEN = ["ACTIVITEIT_STATUS_KLEUR Activiteiten!D4"]
