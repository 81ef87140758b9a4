"""Een kolom ‘Telt mee (j/n)’, waarvan is geantwoord dat ‘n’ niet meetelt."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Plannen.waarden]
"Telt mee (j/n): n" = "overslaan"
"""
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Planstatus", "Oplevering", "Sociale huur", "Telt mee (j/n)"],
        ["De Dijk", "Nijkerk", "1A", 2027, 10, "j"],
        ["De Laan", "Hoevelaken", "4A", 2029, 8, "n"],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal | bron
        nijkerk-de-dijk | 10     | Plannen!E2
    """
}
