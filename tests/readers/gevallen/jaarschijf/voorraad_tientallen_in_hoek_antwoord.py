"""Die tabel, waarvan is geantwoord dat de getallen woningen zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_tientallen_in_hoek"
INDELING = """
[bladen."Voorraad".waarden]
"x 10" = "telt mee"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2025 | | 1
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025 | | 2
    """,
}
