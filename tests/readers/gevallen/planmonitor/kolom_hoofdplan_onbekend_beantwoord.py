"""Een kolom Hoofdplan met onbekende nummers, waarvan is geantwoord dat zij wordt overgeslagen."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Plannen.kolommen]
"Hoofdplan" = "overslaan"
"""
BLADEN = {
    "Plannen": [
        ["Nr", "Plan", "Hoofdplan", "Planstatus", "Oplevering", "Aantal"],
        [1, "Noord", 9, "1A", 2026, 30],
        [2, "De Laan", None, "3", 2028, 10],
        [3, "Doornsteeg", None, "1A", 2028, 80],
        [4, "Zuid", 9, "1A", 2028, 50],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        1            | 30     | Plannen!F2
        2            | 10     | Plannen!F3
        3            | 80     | Plannen!F4
        4            | 50     | Plannen!F5
    """
}
