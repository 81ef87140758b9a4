"""Een gemiddelde per jaar, waarvan is geantwoord dat het niet telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_gemiddeld_per_jaar"
INDELING = """
[bladen."2026".waarden]
"Gemiddelde realisatie per jaar sociale huur 2025-2027" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
    """,
}
