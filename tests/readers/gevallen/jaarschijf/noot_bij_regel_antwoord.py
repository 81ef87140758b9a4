"""Opmerkingen die iets anders zeggen dan hun regel, waarvan is gezegd welke regels meetellen en welke niet."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "noot_bij_regel"
INDELING = """
[bladen.Voorraad.rijen]
"rij 3" = "telt mee"
"rij 4" = "overslaan"
"rij 5" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | mutatie   | basis      | jaar_van | aantal
        WSN          | nieuwbouw | realisatie | 2024     | 53
        de Alliantie | nieuwbouw | realisatie | 2025     | 18
    """,
}
MELDINGEN = []
