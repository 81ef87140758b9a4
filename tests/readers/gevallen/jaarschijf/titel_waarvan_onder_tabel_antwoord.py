"""Een tabel met ‘Waarvan’ in de titel, waarvan is geantwoord dat zij niet telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_waarvan_onder_tabel"
INDELING = """
[bladen."2026".waarden]
"Waarvan aan huurders (realisatie sociale huur 2026)" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2026 |  | -2
    """,
}
