"""Een regel ‘waarvan fase 1’, waarvan is geantwoord dat hij niet nog eens meetelt."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Plannen.rijen]
"waarvan fase 1" = "overslaan"
"""
BLADEN = {
    "Plannen": [
        ["Plan", "Planstatus", "Oplevering", "Sociale huur", "Dure koop"],
        ["Doornsteeg", "1A", 2026, 30, 50],
        ["waarvan fase 1", "1A", 2026, 10, 20],
        ["De Laan", "3", 2028, 4, 6],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        doornsteeg   | 30     | Plannen!D2
        doornsteeg   | 50     | Plannen!E2
        de-laan      | 4      | Plannen!D4
        de-laan      | 6      | Plannen!E4
    """
}
