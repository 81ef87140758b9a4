"""Een verborgen blad, waarvan is geantwoord dat het meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "blad_verborgen_met_cijfers"
INDELING = """
[bladen."oud".waarden]
"blad oud" = "telt mee"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2026 |  | -2
        WSN | sociale_huur | nieuwbouw | realisatie | 2025 |  | 7
        WSN | sociale_huur | sloop | realisatie | 2025 |  | -1
    """,
}
