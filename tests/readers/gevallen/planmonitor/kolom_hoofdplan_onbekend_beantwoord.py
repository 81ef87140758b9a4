"""Een kolom Hoofdplan met onbekende nummers, waarvan is geantwoord dat zij wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kolom_hoofdplan_onbekend"
INDELING = """
[bladen.Plannen.kolommen]
"Hoofdplan" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        1            | 30     | Plannen!F2
        2            | 10     | Plannen!F3
        3            | 80     | Plannen!F4
        4            | 50     | Plannen!F5
    """
}
