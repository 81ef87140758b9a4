"""Regels met een soort woning die niet optellen tot het plan, waarvan is geantwoord dat zij niet nog eens meetellen."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Plannen.rijen]
"Sociale huur" = "overslaan"
"Koop" = "overslaan"
"""
BLADEN = {
    "Plannen": [
        ["Plan", "Planstatus", "Oplevering", "Aantal"],
        ["Doornsteeg", "1A", 2026, 80],
        ["Sociale huur", None, None, 30],
        ["Koop", None, None, 40],
        ["De Laan", "3", 2028, 10],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        doornsteeg   | 80     | Plannen!D2
        de-laan      | 10     | Plannen!D5
    """
}
