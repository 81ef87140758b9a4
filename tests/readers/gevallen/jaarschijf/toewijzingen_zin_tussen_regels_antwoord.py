"""Een zin tussen de regels die een opmerking is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_zin_tussen_regels"
INDELING = """
[bladen.Jaarschijf.waarden]
"In 2024 waren dit er 190 en 38"="overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post        | groep  | aantal | bron
        WSN          | 2025 | vrijgekomen |        | 200    | Jaarschijf!B3
        de Alliantie | 2025 | vrijgekomen |        | 40     | Jaarschijf!C3
        WSN          | 2025 | toegewezen  | urgent | 50     | Jaarschijf!B5
        de Alliantie | 2025 | toegewezen  | urgent | 8      | Jaarschijf!C5
    """,
}
