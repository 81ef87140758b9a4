"""Een regel ‘Vervallen plannen’, waarvan is geantwoord dat wat eronder staat niet meetelt, op één plan na."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "banner_telt_niet"
INDELING = """
[bladen.Plannen.waarden]
"Vervallen plannen" = "overslaan"
[bladen.Plannen.rijen]
"De Singel" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel         | aantal | bron
        nijkerk-de-dijk      | 10     | Plannen!E2
        hoevelaken-de-singel | 3      | Plannen!E6
    """
}
