"""Een noot over percentages, waarvan is geantwoord dat de cijfers kloppen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_noot_percentages"
INDELING = """
[bladen."2026".waarden]
"Let op: aantallen zijn percentages van de planning" = "telt mee"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2026 |  | -2
    """,
}
