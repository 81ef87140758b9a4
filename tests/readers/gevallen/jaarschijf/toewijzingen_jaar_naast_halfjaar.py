"""Een kolom met alleen het jaar naast een kolom met het eerste halfjaar."""

UITKOMST = "gevraagd"
VRAAG = "of de kolom over het hele jaar gaat of over het tweede halfjaar."
BLADEN = {
    "Toewijzingen": [
        ["Toewijzingen WSN"],
        [None, "1e halfjaar 2025", "2025"],
        ["Vrijgekomen", 100, 130],
        ["Urgent", 30, 36],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | halfjaar | post        | groep  | aantal | bron
        WSN        | 2025 | 1        | vrijgekomen |        | 100    | Toewijzingen!B3
        WSN        | 2025 | 1        | toegewezen  | urgent | 30     | Toewijzingen!B4
    """,
}
MELDINGEN = ["DEEL_NIET_GEZEGD Toewijzingen!C2"]
