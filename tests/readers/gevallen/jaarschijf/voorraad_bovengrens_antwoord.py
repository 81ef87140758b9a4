"""‘max 5’ en ‘<3’ in een voorraadtabel, waarvan is geantwoord welk getal het is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_bovengrens"
INDELING = """
[bladen.V.waarden]
"max 5" = "5"
"<3" = "-2"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | mutatie   | jaar_van | aantal
        WSN          | nieuwbouw | 2026     | 10
        WSN          | sloop     | 2026     | -2
        WSN          | verkoop   | 2026     | -4
        de Alliantie | nieuwbouw | 2026     | 5
    """
}
