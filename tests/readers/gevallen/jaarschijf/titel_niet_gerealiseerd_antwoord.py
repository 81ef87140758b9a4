"""Een tabel van wat niet is gerealiseerd, waarvan is geantwoord dat zij niet telt."""

UITKOMST = "gelezen"
BLADEN = {"2026": [["Niet gerealiseerde sociale huur 2026"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]]}
INDELING = """
[bladen."2026".waarden]
"Niet gerealiseerde sociale huur 2026" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
    """,
}
