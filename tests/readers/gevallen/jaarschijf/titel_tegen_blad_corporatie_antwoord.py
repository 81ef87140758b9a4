"""Een titel met een andere corporatie dan het blad, waarvan is geantwoord dat de titel geldt."""

UITKOMST = "gelezen"
BLADEN = {"Alliantie": [["Realisatie sociale huur 2026 WSN"], ["Mutatie", "Aantal"], ["Nieuwbouw", 10], ["Sloop", -2]]}
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
