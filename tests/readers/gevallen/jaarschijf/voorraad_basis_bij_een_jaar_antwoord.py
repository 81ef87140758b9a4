"""Die tabel, waarvan is geantwoord dat het blad over realisatie gaat: het jaar dat een prognose heet, blijft dat."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_basis_bij_een_jaar"
INDELING = """
[bladen."Voorraad".geldt]
basis = "realisatie"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2024 | | 12
        WSN | sociale_huur | sloop | realisatie | 2024 | | -3
        WSN | sociale_huur | nieuwbouw | realisatie | 2025 | | 9
        WSN | sociale_huur | sloop | realisatie | 2025 | | -1
        WSN | sociale_huur | nieuwbouw | prognose | 2026 | | 8
        WSN | sociale_huur | sloop | prognose | 2026 | | -2
    """,
}
