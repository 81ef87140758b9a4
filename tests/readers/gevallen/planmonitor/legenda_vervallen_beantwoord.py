"""Een grijze regel bij ‘Grijs = vervallen plan’, waarvan is geantwoord dat die niet meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "legenda_vervallen"
INDELING = """
[bladen.Plannen.waarden]
"Grijs = vervallen plan" = "overslaan"
"""
MELDINGEN = ["REGEL_NIET_GELEZEN Plannen!A5"]
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal
        nijkerk-de-dijk | 10
    """
}
