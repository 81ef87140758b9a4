"""Aantallen met een getalnotatie die er een nul achter zet, waarvan een persoon zei dat zij zo tellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_getalnotatie"
INDELING = """
[bladen.V.waarden]
'0"0"' = "telt mee"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | mutatie   | aantal | bron
        WSN          | nieuwbouw | 10     | V!B3
        de Alliantie | nieuwbouw | 4      | V!C3
        WSN          | verkoop   | -3     | V!B4
        de Alliantie | verkoop   | -2     | V!C4
        WSN          | aankoop   | 2      | V!B5
        de Alliantie | aankoop   | 1      | V!C5
    """,
}
