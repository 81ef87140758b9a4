"""Activiteiten zonder titel, met ‘Nr’, ‘Jaar’ en ‘Status’ zoals een lijst met plannen ze ook heeft."""

UITKOMST = "gelezen"
BLADEN = {
    "Blad1": [
        ["Nr", "Activiteit", "Jaar", "Corporatie", "Status"],
        [1, "Onderzoek naar doorstroming", 2025, "WSN", "gereed"],
        [2, "Proef met woningdelen", 2025, "Alliantie", "loopt"],
        [3, "Convenant sluiten", 2026, "WSN", "nog niet gestart"],
    ]
}
MELDINGEN = []
TABELLEN = {
    "activiteiten": """
        jaar | activiteit                  | trekker      | status
        2025 | Onderzoek naar doorstroming | WSN          | gereed
        2025 | Proef met woningdelen       | de Alliantie | loopt
        2026 | Convenant sluiten           | WSN          | niet_gestart
    """
}
