"""Een regel ‘Vervallen plannen’, waarvan is geantwoord dat wat eronder staat niet meetelt, op één plan na."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Plannen.waarden]
"Vervallen plannen" = "overslaan"
[bladen.Plannen.rijen]
"De Singel" = "telt mee"
"""
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Planstatus", "Oplevering", "Sociale huur"],
        ["De Dijk", "Nijkerk", "1A", 2027, 10],
        ["Vervallen plannen"],
        ["Hoevelaken"],
        ["De Laan", "Hoevelaken", "4A", 2029, 8],
        ["De Singel", "Hoevelaken", "4A", 2029, 3],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel         | aantal | bron
        nijkerk-de-dijk      | 10     | Plannen!E2
        hoevelaken-de-singel | 3      | Plannen!E6
    """
}
