"""Toewijzingen als lange lijst: een regel per corporatie, halfjaar en groep."""

UITKOMST = "gelezen"
BLADEN = {
    "Toewijzingen": [
        ["Corporatie", "Jaar", "Halfjaar", "Groep", "Doelgroep", "Aantal", "Toelichting"],
        ["WSN", 2025, 1, "vrijgekomen", None, 100, None],
        ["WSN", 2025, 1, "urgent", "medisch", 10, "zie bijlage 3"],
        ["WSN", 2025, 1, "urgent", "mantelzorg", 4, None],
        ["WSN", 2025, 2, "regulier", None, 40, None],
        ["de Alliantie", 2025, "heel jaar", "statushouders", None, "n.b.", None],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | halfjaar | post        | groep    | doelgroep  | aantal | bron
        WSN        | 2025 | 1        | vrijgekomen |          |            | 100    | Toewijzingen!F2
        WSN        | 2025 | 1        | toegewezen  | urgent   | medisch    | 10     | Toewijzingen!F3
        WSN        | 2025 | 1        | toegewezen  | urgent   | mantelzorg | 4      | Toewijzingen!F4
        WSN        | 2025 | 2        | toegewezen  | regulier |            | 40     | Toewijzingen!F5
    """,
}
