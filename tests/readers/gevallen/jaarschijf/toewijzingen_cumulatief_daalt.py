"""Een cumulatief cijfer dat lager is dan het eerste halfjaar."""

UITKOMST = "gevraagd"
VRAAG = "welk van de twee getallen klopt."
BLADEN = {
    "Jaarschijf 2025": [
        ["Toewijzingen WSN 2025"],
        [None, "t/m juni", "t/m december"],
        ["Vrijgekomen", 100, 90],
        ["Urgent", 30, 60],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | halfjaar | post        | groep  | aantal | bron
        WSN        | 2025 | 1        | vrijgekomen |        | 100    | Jaarschijf 2025!B3
        WSN        | 2025 | 1        | toegewezen  | urgent | 30     | Jaarschijf 2025!B4
        WSN        | 2025 | 2        | toegewezen  | urgent | 30     | Jaarschijf 2025!C4
    """,
}
MELDINGEN = ["CUMULATIEF_DAALT Jaarschijf 2025!C3"]
