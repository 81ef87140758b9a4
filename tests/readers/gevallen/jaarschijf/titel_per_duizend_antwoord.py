"""Een titel per 1.000 woningen, waarvan is geantwoord hoe hij gelezen wordt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_per_duizend"
INDELING = """
[bladen."2026".waarden]
"Sociale huur 2026, realisatie per 1.000 woningen" = "Sociale huur 2026, realisatie"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2026 |  | -2
    """,
}
