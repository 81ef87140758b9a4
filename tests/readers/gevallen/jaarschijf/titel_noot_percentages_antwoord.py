"""Een noot over percentages, waarvan is geantwoord dat de cijfers kloppen."""

UITKOMST = "gelezen"
BLADEN = {
    "2026": [
        ["Realisatie sociale huur 2026"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
        [],
        ["Let op: aantallen zijn percentages van de planning"],
    ]
}
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
