"""Een blad over een andere gemeente, waarvan is geantwoord dat het niet telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "blad_andere_gemeente"
INDELING = """
[bladen."Amersfoort".waarden]
"blad Amersfoort" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
    """,
}
