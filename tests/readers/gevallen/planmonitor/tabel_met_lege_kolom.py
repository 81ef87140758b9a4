"""Eén lijst met een lege kolom en een lege rij voor het oog, en een opmerking achter een lege kolom."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Status", "Oplevering", None, "Sociale huur", None, "Opmerking"],
        ["De Dijk", "1A", 2026, None, 10, None, "wacht op vergunning"],
        [],
        ["De Brink", "3", 2031, None, 4, None, None],
        [],
        ["Totaal", None, None, None, 14],
    ]
}
TABELLEN = {
    "plannen": """
        plan     | toelichting         | bron
        De Dijk  | wacht op vergunning | Plannen!A2
        De Brink |                     | Plannen!A4
    """,
}
