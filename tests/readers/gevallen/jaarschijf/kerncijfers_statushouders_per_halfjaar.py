"""De taakstelling statushouders per halfjaar, met de titel boven de tabel."""

UITKOMST = "gelezen"
BLADEN = {
    "2025": [
        ["Taakstelling statushouders"],
        [None, "1e halfjaar", "2e halfjaar"],
        ["Taakstelling", 38, 34],
        ["Gehuisvest", 31, 36],
        ["Achterstand", 7, 5],
    ]
}
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | halfjaar | maat                       | waarde | eenheid  | bron
        gemeente | 2025 | 1        | taakstelling_statushouders | 38     | personen | 2025!B3
        gemeente | 2025 | 2        | taakstelling_statushouders | 34     | personen | 2025!C3
        gemeente | 2025 | 1        | gehuisveste_statushouders  | 31     | personen | 2025!B4
        gemeente | 2025 | 2        | gehuisveste_statushouders  | 36     | personen | 2025!C4
        gemeente | 2025 | 1        | achterstand_statushouders  | 7      | personen | 2025!B5
        gemeente | 2025 | 2        | achterstand_statushouders  | 5      | personen | 2025!C5
    """,
}
