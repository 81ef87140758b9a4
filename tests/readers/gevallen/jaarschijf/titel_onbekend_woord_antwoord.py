"""Een titel met een onbekend woord, waarvan is geantwoord dat de cijfers kloppen."""

UITKOMST = "gelezen"
BLADEN = {
    "2026": [["Realisatie koopwoningen en sociale huur 2026"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]]
}
INDELING = """
[bladen."2026".waarden]
"Realisatie koopwoningen en sociale huur 2026" = "telt mee"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2026 |  | -2
    """,
}
