"""Een blad dat ‘Concept’ heet, waarvan is gezegd dat het meetelt."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Concept]
onderdeel = true
"""
BLADEN = {"Concept": [["Plan", "Kern", "Status", "Sociale huur"], ["De Dijk", "Nijkerk", "1A", 10]]}
TABELLEN = {"programma": "plan_sleutel | aantal\nnijkerk-de-dijk | 10"}
