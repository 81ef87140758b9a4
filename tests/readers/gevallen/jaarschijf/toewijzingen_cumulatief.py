"""Toewijzingen met de corporaties als samengevoegde koppen boven ‘t/m juni’ en ‘t/m december’: het tweede halfjaar
is het verschil."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "Cijfers": [
        [None, "WSN", None, "de Alliantie", None, "Totaal"],
        ["2025", "t/m juni", "t/m december", "t/m juni", "t/m december", None],
        ["Vrijgekomen", 100, 205, 20, 41, 246],
        ["Urgent", 30, 60, 6, 10, 70],
    ]
}
OPBOUW = {"samengevoegd": {"Cijfers": ["B1:C1", "D1:E1"]}}
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | halfjaar | post        | groep  | aantal | bron
        WSN          | 2025 | 1        | vrijgekomen |        | 100    | Cijfers!B3
        WSN          | 2025 | 2        | vrijgekomen |        | 105    | Cijfers!C3
        de Alliantie | 2025 | 1        | vrijgekomen |        | 20     | Cijfers!D3
        de Alliantie | 2025 | 2        | vrijgekomen |        | 21     | Cijfers!E3
        WSN          | 2025 | 1        | toegewezen  | urgent | 30     | Cijfers!B4
        WSN          | 2025 | 2        | toegewezen  | urgent | 30     | Cijfers!C4
        de Alliantie | 2025 | 1        | toegewezen  | urgent | 6      | Cijfers!D4
        de Alliantie | 2025 | 2        | toegewezen  | urgent | 4      | Cijfers!E4
    """,
}
