"""Een kolom ‘Opgeleverd (J/N)’."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Kern", "Planstatus", "Oplevering", "Sociale huur", "Opgeleverd (J/N)"],
        ["De Dijk", "Nijkerk", "1A", 2027, 10, "N"],
        ["De Laan", "Hoevelaken", "1A", 2025, 8, "J"],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel       | aantal | gerealiseerd
        nijkerk-de-dijk    | 10     | false
        hoevelaken-de-laan | 8      | true
    """
}
