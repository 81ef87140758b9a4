"""Een kop met een ster en een noot met een deel van het jaar, waarvan de kolom is overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "noot_merk_kwartalen"
INDELING = """
[bladen.Toewijzingen.kolommen]
"kolom C" = "overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        jaar | halfjaar | post        | groep  | aantal
        2025 |          | vrijgekomen |        | 140
        2025 |          | toegewezen  | urgent | 21
    """,
}
MELDINGEN = []
