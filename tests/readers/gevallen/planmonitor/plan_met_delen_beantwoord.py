"""Een plan met daaronder zijn fasen, waarvan is geantwoord dat het het totaal daarvan is."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Plannen.rijen]
"Doornsteeg" = "totaal"
"""
BLADEN = {
    "Plannen": [
        ["Plan", "Planstatus", "Oplevering", "Sociale huur", "Dure koop"],
        ["Doornsteeg", "1A", "2026-2028", 30, 50],
        ["- fase 1", "1A", 2026, 10, 20],
        ["- fase 2", "1A", 2028, 20, 30],
        ["De Laan", "3", 2028, 4, 6],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        fase-1       | 10     | Plannen!D3
        fase-1       | 20     | Plannen!E3
        fase-2       | 20     | Plannen!D4
        fase-2       | 30     | Plannen!E4
        de-laan      | 4      | Plannen!D5
        de-laan      | 6      | Plannen!E5
    """
}
