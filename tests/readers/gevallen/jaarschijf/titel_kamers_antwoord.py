"""Een titel over kamers, waarvan is geantwoord dat de cijfers tellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_kamers"
INDELING = """
[bladen."2026".waarden]
"Realisatie sociale huur 2026, onzelfstandige eenheden (kamers)" = "telt mee"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2026 |  | -2
    """,
}
