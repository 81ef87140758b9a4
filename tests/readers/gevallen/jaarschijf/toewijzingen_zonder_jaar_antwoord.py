"""Toewijzingen waarbij geen jaar staat."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_zonder_jaar"
INDELING = """
[bladen."Toewijzingen".geldt]
jaar = "2025"
halfjaar = "1"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | halfjaar | post        | groep  | aantal | bron
        WSN          | 2025 | 1        | vrijgekomen |        | 100    | Toewijzingen!B2
        de Alliantie | 2025 | 1        | vrijgekomen |        | 20     | Toewijzingen!C2
        WSN          | 2025 | 1        | toegewezen  | urgent | 30     | Toewijzingen!B3
        de Alliantie | 2025 | 1        | toegewezen  | urgent | 5      | Toewijzingen!C3
    """,
}
