"""Plannen met fase ‘vervallen’, waarvan is geantwoord dat zij niet meetellen."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Status", "Fase", "Oplevering", "Sociale huur"],
        ["De Dijk", "Nijkerk", "1A", "Ontwerp", 2027, 10],
        ["De Laan", "Nijkerk", "4A", "vervallen", 2029, 8],
        ["De Singel", "Nijkerk", "4A", "Vervallen", 2029, 3],
    ]
}
INDELING = """
[bladen.Plannen.waarden]
vervallen = "overslaan"
[bladen.Plannen.rijen]
"De Singel" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel      | aantal | bron
        nijkerk-de-dijk   | 10     | Plannen!F2
        nijkerk-de-singel | 3      | Plannen!F4
    """
}
