"""Een tabel in miljoenen euro, waarvan is geantwoord dat zij niet telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_in_miljoenen_euro"
INDELING = """
[bladen."2026".waarden]
"Realisatie sociale huur 2026 (in mln euro)" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
    """,
}
