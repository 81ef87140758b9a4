"""Een kolom ‘Nr’ die de regels telt, en een afspraak als ‘PA-14’ ernaast of nergens."""

UITKOMST = "gelezen"
BLADEN = {
    "2026": [
        ["Nr", "Activiteit", "Trekker", "Status"],
        [1, "Doorstroommakelaar aanstellen", "WSN", "loopt"],
        [2, "Renovatie Corlaer", "WSN", "gereed"],
    ],
    "Acties 2026": [
        ["Nr", "Afspraak", "Actie", "Trekker", "Status"],
        [1, "PA-14", "Doorstroming in kaart", "gemeente", "loopt"],
        [2, "SA 19", "Groene tuinen", "de Alliantie", "gereed"],
    ],
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit                    | trekker      | status | bron
        2026 |          | Doorstroommakelaar aanstellen | WSN          | loopt  | 2026!B2
        2026 |          | Renovatie Corlaer             | WSN          | gereed | 2026!B3
        2026 | 14       | Doorstroming in kaart         | gemeente     | loopt  | Acties 2026!C2
        2026 | 19       | Groene tuinen                 | de Alliantie | gereed | Acties 2026!C3
    """,
}
