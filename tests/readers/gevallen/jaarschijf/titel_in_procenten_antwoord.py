"""Een titel met procenten, waarvan is geantwoord dat de getallen toch woningen zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_in_procenten"
INDELING = """
[bladen."2026".waarden]
"Realisatie sociale huur 2026 (in % van de voorraad)" = "telt mee"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2026 |  | -2
    """,
}
