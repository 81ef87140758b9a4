"""Een titel met procenten, waarvan is geantwoord dat de getallen toch woningen zijn."""

UITKOMST = "gelezen"
BLADEN = {
    "2026": [
        ["Realisatie sociale huur 2026 (in % van de voorraad)"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
    ]
}
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
