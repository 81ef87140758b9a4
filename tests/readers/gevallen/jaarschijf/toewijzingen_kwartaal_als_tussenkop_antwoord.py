"""Een kwartaal als tussenkop, met alles eronder overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_kwartaal_als_tussenkop"
INDELING = """
[bladen.Jaarschijf.waarden]
"Q1 2025"="overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | halfjaar | post        | groep  | aantal | bron
        WSN        | 2025 | 1        | vrijgekomen |        | 100    | Jaarschijf!B7
        WSN        | 2025 | 1        | toegewezen  | urgent | 25     | Jaarschijf!B8
    """,
}
