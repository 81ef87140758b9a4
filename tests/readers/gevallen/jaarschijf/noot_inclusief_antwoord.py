"""Een noot over nieuwbouw in de vrijgekomen woningen, waarvan is gezegd dat zij de cijfers niet verandert."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "noot_inclusief"
INDELING = """
[bladen.Toewijzingen.waarden]
"WSN: inclusief 44 eerste verhuringen nieuwbouw." = "telt mee"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post        | groep  | aantal
        WSN          | 2025 | vrijgekomen |        | 184
        de Alliantie | 2025 | vrijgekomen |        | 62
        WSN          | 2025 | toegewezen  | urgent | 35
        de Alliantie | 2025 | toegewezen  | urgent | 10
    """,
}
MELDINGEN = []
