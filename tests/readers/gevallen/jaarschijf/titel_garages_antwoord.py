"""Een tabel van garages, waarvan is geantwoord dat zij niet telt."""

UITKOMST = "gelezen"
BLADEN = {
    "2026": [
        ["Realisatie sociale huur: parkeerplaatsen en garages 2026"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
    ]
}
INDELING = """
[bladen."2026".waarden]
"Realisatie sociale huur: parkeerplaatsen en garages 2026" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
    """,
}
