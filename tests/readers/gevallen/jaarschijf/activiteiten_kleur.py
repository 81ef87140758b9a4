"""De status van activiteiten als kleur van de cel, zonder legenda."""

from opgemaakt import bouw_opgemaakt

BLADEN = {
    "Activiteiten": [
        ["Jaarschijf 2025"],
        ["Afspraak", "Activiteit", "Trekker", "Status"],
        [9, "Urgenten monitoren", "WSN"],
        [10, "Statushouders huisvesten", "gemeente"],
        [11, "Uitstroom bespreken", "gemeente"],
    ]
}
KLEUREN = {"Activiteiten!D3": "00B050", "Activiteiten!D4": "FFC000", "Activiteiten!D5": "00B050"}


def werkboek() -> bytes:
    return bouw_opgemaakt(BLADEN, kleuren=KLEUREN)


UITKOMST = "gevraagd"
VRAAG = "wat elke kleur betekent."
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit               | trekker  | status_bron   | bron
        2025 | 9        | Urgenten monitoren       | WSN      | kleur #00B050 | Activiteiten!B3
        2025 | 10       | Statushouders huisvesten | gemeente | kleur #FFC000 | Activiteiten!B4
        2025 | 11       | Uitstroom bespreken      | gemeente | kleur #00B050 | Activiteiten!B5
    """,
}
MELDINGEN = ["ACTIVITEIT_KLEUR_ONBEKEND Activiteiten!D3", "ACTIVITEIT_KLEUR_ONBEKEND Activiteiten!D4"]
