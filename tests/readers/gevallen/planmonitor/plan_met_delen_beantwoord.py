"""Een plan met daaronder zijn fasen, waarvan is geantwoord dat het het totaal daarvan is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "plan_met_delen"
INDELING = """
[bladen.Plannen.rijen]
"Doornsteeg" = "totaal"
"""
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
