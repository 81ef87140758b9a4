"""Toewijzingen met een kolom ‘Vorig jaar’ om te vergelijken, en de uitstroom van MO/BW onder urgent."""

UITKOMST = "gelezen"
BLADEN = {
    "Toewijzingen": [
        ["Toewijzingen WSN 2025"],
        ["Groep", "Aantal", "Vorig jaar"],
        ["Verhuringen mutatiewoningen", 140, 146],
        ["Urgent", 21, 23],
        ["- medisch urgent", 15, 17],
        ["- uitstroom MO/BW", 6, 6],
        ["Regulier via WoningNet", 119, 123],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post        | groep    | doelgroep         | aantal | bron
        WSN        | 2025 | vrijgekomen |          |                   | 140    | Toewijzingen!B3
        WSN        | 2025 | toegewezen  | urgent   | medisch urgent    | 15     | Toewijzingen!B5
        WSN        | 2025 | toegewezen  | urgent   | uitstroom MO/BW   | 6      | Toewijzingen!B6
        WSN        | 2025 | toegewezen  | regulier |                   | 119    | Toewijzingen!B7
    """,
}
