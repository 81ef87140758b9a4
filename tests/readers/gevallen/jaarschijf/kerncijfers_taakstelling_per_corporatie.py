"""De taakstelling van ‘2026-I’ en ‘2026-II’, met wie door welke corporatie is gehuisvest."""

UITKOMST = "gelezen"
BLADEN = {
    "Statushouders": [
        ["Taakstelling statushouders 2026 (personen)"],
        ["", "2026-I", "2026-II", "2026"],
        ["Taakstelling gemeente Nijkerk", 36, 40, 76],
        ["Gehuisvest door WSN", 25, "", ""],
        ["Gehuisvest door de Alliantie", 9, "", ""],
        ["Gehuisvest totaal", 34, "", ""],
        ["Achterstand eind", 2, "", ""],
    ]
}
TABELLEN = {
    "kerncijfers": """
        partij       | jaar | halfjaar | maat                       | waarde | eenheid  | bron
        gemeente     | 2026 | 1        | taakstelling_statushouders | 36     | personen | Statushouders!B3
        gemeente     | 2026 | 2        | taakstelling_statushouders | 40     | personen | Statushouders!C3
        WSN          | 2026 | 1        | gehuisveste_statushouders  | 25     | personen | Statushouders!B4
        de Alliantie | 2026 | 1        | gehuisveste_statushouders  | 9      | personen | Statushouders!B5
        gemeente     | 2026 | 1        | achterstand_statushouders  | 2      | personen | Statushouders!B7
    """,
}
