"""Een tabel van garages, waarvan is geantwoord dat zij niet telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_garages"
INDELING = """
[bladen."2026".waarden]
"Realisatie sociale huur: parkeerplaatsen en garages 2026" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
    """,
}
