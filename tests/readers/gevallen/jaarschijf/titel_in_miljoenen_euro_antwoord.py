"""Een tabel in miljoenen euro, waarvan is geantwoord dat zij niet telt."""

UITKOMST = "gelezen"
BLADEN = {
    "2026": [["Realisatie sociale huur 2026 (in mln euro)"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]]
}
INDELING = """
[bladen."2026".waarden]
"Realisatie sociale huur 2026 (in mln euro)" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
    """,
}
