"""Een doorgehaalde activiteit, en een die vervallen heet."""

import io

import openpyxl
from openpyxl.styles import Font


def werkboek() -> bytes:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "2025"
    for rij in [
        ["Afspraak", "Activiteit", "Status"],
        [9, "Urgenten monitoren", "loopt"],
        [10, "Statushouders huisvesten", "loopt"],
        [11, "Uitstroom bespreken", "vervallen"],
    ]:
        blad.append(rij)
    for cel in ("B3", "B4"):
        blad[cel].font = Font(strike=True)
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    return uitvoer.getvalue()


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
