"""Een tabel van wat niet is gerealiseerd, waarvan is geantwoord dat zij niet telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_niet_gerealiseerd"
INDELING = """
[bladen."2026".waarden]
"Niet gerealiseerde sociale huur 2026" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
    """,
}
