"""Een regel met een eigen status maar zonder activiteit, onder een cel met twee afspraken op twee regels."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een eigen activiteit is."
BLADEN = {"2025": [["Afspraak", "Activiteit", "Status"], ["9\n10", "Monitoren", "loopt"], [None, None, "gereed"]]}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | status | status_bron | bron
        2025 | 9        | Monitoren  | loopt  | loopt       | 2025!B2
        2025 | 10       | Monitoren  | loopt  | loopt       | 2025!B2
        2025 |          |            | gereed | gereed      | 2025!C3
    """,
}
MELDINGEN = ["ACTIVITEIT_VERVOLG 2025!C3"]
