"""Een blad over een andere gemeente, waarvan is geantwoord dat het niet telt."""

UITKOMST = "gelezen"
BLADEN = {"Amersfoort": [["Realisatie sociale huur 2026"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2]]}
INDELING = """
[bladen."Amersfoort".waarden]
"blad Amersfoort" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
    """,
}
