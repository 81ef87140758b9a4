"""Onder de titel van toewijzingen staat ‘Per 1 juli 2025’; antwoord: het blad gaat over het eerste halfjaar."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "noot_per_datum_onder_titel"
INDELING = """
[bladen.T.geldt]
halfjaar = "1"
"""
MELDINGEN = []
TABELLEN = {
    "toewijzingen": """
        jaar | halfjaar | groep    | aantal
        2025 | 1        | urgent   | 10
        2025 | 1        | regulier | 30
    """
}
