"""Naast elkaar ‘Status’ in woorden en ‘Planstatus’ als code, en een jaar naast de periode waar het in valt."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Planstatus", "Oplevering", "Jaar", "Start oplevering", "Nieuwbouw"],
        ["De Dijk", "Onherroepelijk", "1A", "2026-2028", 2027, 2025, 5],
        ["De Weg", "In voorbereiding", "3", 2029, None, 2028, 3],
        ["De Laan", "wacht op de provincie", "2A", 2030, 2030, 2029, 4],
    ]
}
TABELLEN = {
    "plannen": """
        plan_sleutel | planstatus
        de-dijk      | 1A
        de-weg       | 3
        de-laan      | 2A
    """,
    "programma": """
        plan_sleutel | jaar_van | jaar_tot | aantal
        de-dijk      | 2026     | 2028     | 5
        de-weg       | 2029     | 2029     | 3
        de-laan      | 2030     | 2030     | 4
    """,
}
MELDINGEN = []
