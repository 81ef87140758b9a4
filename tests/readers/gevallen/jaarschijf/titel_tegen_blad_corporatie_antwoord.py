"""Een titel met een andere corporatie dan het blad, waarvan is geantwoord dat de titel geldt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_tegen_blad_corporatie"
INDELING = """
[bladen."Alliantie".waarden]
"Realisatie sociale huur 2026 WSN" = "telt mee"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2026 |  | -2
    """,
}
