"""Een titel met een onbekend woord, waarvan is geantwoord dat de cijfers kloppen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_onbekend_woord"
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
