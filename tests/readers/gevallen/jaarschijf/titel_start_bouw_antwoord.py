"""Een titel over de start van de bouw, waarvan is geantwoord dat de cijfers tellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_start_bouw"
INDELING = """
[bladen."2026".waarden]
"Start bouw sociale huur – realisatie 2026" = "telt mee"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2026 |  | -2
    """,
}
