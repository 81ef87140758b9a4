"""Een titel met een ander segment dan het blad, waarvan is geantwoord dat de titel geldt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_tegen_blad_segment"
INDELING = """
[bladen."Middenhuur".waarden]
"Realisatie sociale huur 2026" = "telt mee"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2026 |  | -2
    """,
}
