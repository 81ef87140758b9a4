"""Koppen die over twee regels zijn afgebroken, en cijfers over verduurzaming, huurschuld en wachttijd."""

UITKOMST = "gelezen"
BLADEN = {
    "Kerncijfers": [
        ["Kerncijfers WSN"],
        ["Indi-\ncator", "1e half-\njaar 2025", "2e half-\njaar 2025"],
        ["Verduurzaamde woningen", 22, 30],
        ["Ontruimingen wegens huurschuld", 1, 2],
        ["Gemiddelde wachttijd (jaren)", 10.5, 10.6],
    ]
}
TABELLEN = {
    "kerncijfers": """
        partij | jaar | halfjaar | maat                    | waarde | eenheid  | bron
        WSN    | 2025 | 1        | verduurzaamde_woningen  | 22     | woningen | Kerncijfers!B3
        WSN    | 2025 | 2        | verduurzaamde_woningen  | 30     | woningen | Kerncijfers!C3
        WSN    | 2025 | 1        | ontruimingen_huurschuld | 1      | woningen | Kerncijfers!B4
        WSN    | 2025 | 2        | ontruimingen_huurschuld | 2      | woningen | Kerncijfers!C4
        WSN    | 2025 | 1        | wachttijd_woning        | 10.5   | jaren    | Kerncijfers!B5
        WSN    | 2025 | 2        | wachttijd_woning        | 10.6   | jaren    | Kerncijfers!C5
    """,
}
