"""Activiteiten van twee jaren op één blad, met het jaar als tussenkop."""

UITKOMST = "gelezen"
BLADEN = {
    "Activiteiten": [
        ["Activiteiten prestatieafspraken 2025"],
        ["Afspraak", "Activiteit", "Trekker", "Status"],
        [2025],
        [1, "Pilot middenhuur", "WSN", "gereed"],
        ["Jaarschijf 2026"],
        [1, "Evaluatie pilot", "WSN", "niet gestart"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | thema | activiteit       | status
        2025 | 1        |       | Pilot middenhuur | gereed
        2026 | 1        |       | Evaluatie pilot  | niet_gestart
    """
}
