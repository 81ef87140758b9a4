"""Een doorgehaalde activiteit, en een die vervallen heet."""

from opgemaakt import bouw_opgemaakt

BLADEN = {
    "2025": [
        ["Afspraak", "Activiteit", "Status"],
        [9, "Urgenten monitoren", "loopt"],
        [10, "Statushouders huisvesten", "loopt"],
        [11, "Uitstroom bespreken", "vervallen"],
    ]
}


def werkboek() -> bytes:
    return bouw_opgemaakt(BLADEN, doorgehaald=["2025!B3:B4"])


UITKOMST = "gevraagd"
VRAAG = "of de doorgehaalde activiteit meetelt."
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit               | status    | status_bron | bron
        2025 | 9        | Urgenten monitoren       | loopt     | loopt       | 2025!B2
        2025 | 10       | Statushouders huisvesten | loopt     | loopt       | 2025!B3
        2025 | 11       | Uitstroom bespreken      | vervallen | vervallen   | 2025!B4
    """,
}
MELDINGEN = ["ACTIVITEIT_DOORGEHAALD 2025!B3"]
