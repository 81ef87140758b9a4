"""Een regel met alleen tekst onder een activiteit."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een eigen activiteit is of bij de regel erboven hoort."
BLADEN = {
    "2025": [
        ["Afspraak", "Activiteit", "Status"],
        [9, "Urgenten monitoren", "loopt"],
        [None, "Ook met de huurders bespreken", None],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit                    | status | status_bron | bron
        2025 | 9        | Urgenten monitoren            | loopt  | loopt       | 2025!B2
        2025 |          | Ook met de huurders bespreken |        |             | 2025!B3
    """,
}
MELDINGEN = ["ACTIVITEIT_VERVOLG 2025!B3"]
