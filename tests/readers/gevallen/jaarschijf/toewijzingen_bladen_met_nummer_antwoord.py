"""Twee bladen die ‘2025-1’ en ‘2025-2’ heten, elk over een halfjaar."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_bladen_met_nummer"
INDELING = """
[bladen."2025-1".geldt]
halfjaar="1"
[bladen."2025-2".geldt]
halfjaar="2"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | halfjaar | post        | groep  | aantal | bron
        WSN          | 2025 | 1        | vrijgekomen |        | 100    | 2025-1!B3
        de Alliantie | 2025 | 1        | vrijgekomen |        | 20     | 2025-1!C3
        WSN          | 2025 | 1        | toegewezen  | urgent | 25     | 2025-1!B4
        de Alliantie | 2025 | 1        | toegewezen  | urgent | 4      | 2025-1!C4
        WSN          | 2025 | 2        | vrijgekomen |        | 100    | 2025-2!B3
        de Alliantie | 2025 | 2        | vrijgekomen |        | 20     | 2025-2!C3
        WSN          | 2025 | 2        | toegewezen  | urgent | 25     | 2025-2!B4
        de Alliantie | 2025 | 2        | toegewezen  | urgent | 4      | 2025-2!C4
    """,
}
