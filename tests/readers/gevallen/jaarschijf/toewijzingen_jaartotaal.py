"""Een jaartotaal naast twee halfjaren wordt vergeleken en niet nog eens gelezen."""

UITKOMST = "gelezen"
BLADEN = {
    "WSN 2025": [
        ["Toewijzingen"],
        [None, "1e halfjaar", "2e halfjaar", "heel jaar"],
        ["Vrijgekomen", 100, 105, 205],
        ["Urgent", 30, 36, 67],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | halfjaar | post        | groep  | aantal | bron
        WSN        | 2025 | 1        | vrijgekomen |        | 100    | WSN 2025!B3
        WSN        | 2025 | 2        | vrijgekomen |        | 105    | WSN 2025!C3
        WSN        | 2025 | 1        | toegewezen  | urgent | 30     | WSN 2025!B4
        WSN        | 2025 | 2        | toegewezen  | urgent | 36     | WSN 2025!C4
    """,
}
MELDINGEN = ["TOTAAL_WIJKT_AF WSN 2025!D4"]
