"""Een regel ‘Nog te plannen’, waarvan is geantwoord dat hij wordt overgeslagen."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Plannen.rijen]
"Nog te plannen" = "overslaan"
"""
BLADEN = {
    "Plannen": [
        ["Plan", "Planstatus", "Oplevering", "Sociale huur", "Dure koop"],
        ["Doornsteeg", "1A", 2026, 30, 50],
        ["De Laan", "3", 2028, 4, 6],
        ["Nog te plannen", None, None, 11, 12],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        doornsteeg   | 30     | Plannen!D2
        doornsteeg   | 50     | Plannen!E2
        de-laan      | 4      | Plannen!D3
        de-laan      | 6      | Plannen!E3
    """
}
