"""Een regel ‘Nog te plannen’, waarvan is geantwoord dat hij wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "regel_geen_plan"
INDELING = """
[bladen.Plannen.rijen]
"Nog te plannen" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        doornsteeg   | 30     | Plannen!D2
        doornsteeg   | 50     | Plannen!E2
        de-laan      | 4      | Plannen!D3
        de-laan      | 6      | Plannen!E3
    """
}
