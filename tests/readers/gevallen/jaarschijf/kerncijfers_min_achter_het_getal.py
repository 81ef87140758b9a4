"""Een voorsprong als achterstand met het minteken achter het getal."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Statushouders 2025"],
        ["", "1e halfjaar", "2e halfjaar"],
        ["Taakstelling", "22", "25"],
        ["Achterstand", "2-", "3"],
    ]
}
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | halfjaar | maat                       | waarde | eenheid  | bron
        gemeente | 2025 | 1        | taakstelling_statushouders | 22     | personen | Jaarschijf!B3
        gemeente | 2025 | 2        | taakstelling_statushouders | 25     | personen | Jaarschijf!C3
        gemeente | 2025 | 1        | achterstand_statushouders  | -2     | personen | Jaarschijf!B4
        gemeente | 2025 | 2        | achterstand_statushouders  | 3      | personen | Jaarschijf!C4
    """,
}
