"""Een kolom met de voortgang zonder dat er staat van wanneer."""

UITKOMST = "gevraagd"
VRAAG = "of het de voortgang van juni of van december is."
BLADEN = {
    "2025": [
        ["Afspraak", "Activiteit", "Status", "Voortgang"],
        [9, "Urgenten monitoren", "loopt", "De cijfers zijn in het overleg besproken"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit         | status | status_bron | bron
        2025 | 9        | Urgenten monitoren | loopt  | loopt       | 2025!B2
    """,
}
MELDINGEN = ["VOORTGANG_MOMENT 2025!D1"]
