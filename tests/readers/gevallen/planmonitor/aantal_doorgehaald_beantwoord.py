"""Een plan met een doorgehaald aantal, waarvan is geantwoord dat de regel meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "aantal_doorgehaald"
INDELING = """
[bladen.Plannen.rijen]
"De Laan" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal
        nijkerk-de-dijk | 10
        nijkerk-de-dijk | 4
        nijkerk-de-laan | 8
        nijkerk-de-laan | 5
    """
}
