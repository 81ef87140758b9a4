"""Een plan dat is doorgehaald, waarvan is geantwoord dat zulke plannen niet meetellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "plan_doorgehaald"
INDELING = """
[bladen.Plannen.waarden]
doorgehaald = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal
        nijkerk-de-dijk | 10
    """
}
