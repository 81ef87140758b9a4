"""Kerncijfers als lijst met een kolom per jaar: slaagkans als percentage en als aandeel, statushouders in
personen."""

UITKOMST = "gelezen"
BLADEN = {
    "Kerncijfers": [
        ["Kerncijfers gemeente Nijkerk"],
        ["Indicator", 2024, 2025],
        ["Slaagkans jongeren", "7,1%", 0.066],
        ["Slaagkans gezinnen", 0.094, "8,8%"],
        ["Taakstelling statushouders (personen)", 38, 34],
        ["Gehuisvest", 31, 36],
        ["Achterstand", 7, 5],
        ["Wachttijd standplaats (jaren)", 9, 9.5],
    ]
}
TABELLEN = {
    "kerncijfers": """
        partij   | jaar | maat                       | doelgroep | waarde | eenheid  | bron
        gemeente | 2024 | taakstelling_statushouders |           | 38     | personen | Kerncijfers!B5
        gemeente | 2025 | taakstelling_statushouders |           | 34     | personen | Kerncijfers!C5
        gemeente | 2024 | gehuisveste_statushouders  |           | 31     | personen | Kerncijfers!B6
        gemeente | 2025 | gehuisveste_statushouders  |           | 36     | personen | Kerncijfers!C6
        gemeente | 2024 | achterstand_statushouders  |           | 7      | personen | Kerncijfers!B7
        gemeente | 2025 | achterstand_statushouders  |           | 5      | personen | Kerncijfers!C7
        gemeente | 2024 | wachttijd_standplaats      |           | 9      | jaren    | Kerncijfers!B8
        gemeente | 2025 | wachttijd_standplaats      |           | 9.5    | jaren    | Kerncijfers!C8
        gemeente | 2024 | slaagkans                  | jongeren  | 0.071  | aandeel  | Kerncijfers!B3
        gemeente | 2025 | slaagkans                  | jongeren  | 0.066  | aandeel  | Kerncijfers!C3
        gemeente | 2024 | slaagkans                  | gezinnen  | 0.094  | aandeel  | Kerncijfers!B4
        gemeente | 2025 | slaagkans                  | gezinnen  | 0.088  | aandeel  | Kerncijfers!C4
    """,
}
