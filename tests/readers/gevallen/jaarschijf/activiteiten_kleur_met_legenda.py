"""De status van activiteiten als kleur van de cel, met een legenda eronder."""

from opgemaakt import bouw_opgemaakt

BLADEN = {
    "Activiteiten": [
        ["Jaarschijf 2025"],
        ["Afspraak", "Activiteit", "Trekker", "Status"],
        [9, "Urgenten monitoren", "WSN"],
        [10, "Statushouders huisvesten", "gemeente"],
        [11, "Uitstroom bespreken", "gemeente"],
        [],
        [None, "op schema"],
        [None, "vertraagd"],
    ]
}
KLEUREN = {
    "Activiteiten!D3": "00B050",
    "Activiteiten!D4": "FFC000",
    "Activiteiten!D5": "00B050",
    "Activiteiten!A7": "00B050",
    "Activiteiten!A8": "FFC000",
}


def werkboek() -> bytes:
    return bouw_opgemaakt(BLADEN, kleuren=KLEUREN)


UITKOMST = "gelezen"
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit               | trekker  | status    | status_bron   | bron
        2025 | 9        | Urgenten monitoren       | WSN      | loopt     | kleur #00B050 | Activiteiten!B3
        2025 | 10       | Statushouders huisvesten | gemeente | vertraagd | kleur #FFC000 | Activiteiten!B4
        2025 | 11       | Uitstroom bespreken      | gemeente | loopt     | kleur #00B050 | Activiteiten!B5
    """,
}
