"""Activiteiten waarbij geen jaar staat."""

UITKOMST = "gevraagd"
VRAAG = "voor welk jaar de activiteiten zijn."
BLADEN = {"Activiteiten": [["Afspraak", "Activiteit", "Status"], [9, "Urgenten monitoren", "loopt"]]}
TABELLEN = {
    "activiteiten": """
        afspraak | activiteit         | status | status_bron | bron
        9        | Urgenten monitoren | loopt  | loopt       | Activiteiten!B2
    """,
}
MELDINGEN = ["ACTIVITEIT_JAAR Activiteiten!B1"]
