"""Een kolom ‘Telt mee (j/n)’, waarvan is geantwoord dat ‘n’ niet meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kolom_telt_mee"
INDELING = """
[bladen.Plannen.waarden]
"Telt mee (j/n): n" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal | bron
        nijkerk-de-dijk | 10     | Plannen!E2
    """
}
