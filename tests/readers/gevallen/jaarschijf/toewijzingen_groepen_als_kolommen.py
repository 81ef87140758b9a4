"""Corporaties als regels, de groepen als kolommen; ‘urgent’ als kop boven zijn doelgroepen."""

UITKOMST = "gelezen"
BLADEN = {
    "Toewijzingen 2025": [
        [None, "Vrijgekomen", "Regulier", "Urgent", None, None, "Vrije ruimte", "Totaal toegewezen"],
        [None, None, None, "medisch", "sociaal", "overig", None, None],
        ["WSN", 100, 60, 10, 8, 3, 12, 93],
        ["de Alliantie", 20, 9, 2, 3, 1, 3, 18],
        ["Totaal", 120, 69, 12, 11, 4, 15, 111],
    ]
}
OPBOUW = {"samengevoegd": {"Toewijzingen 2025": ["D1:F1", "A1:A2", "B1:B2", "C1:C2", "G1:G2", "H1:H2"]}}
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post        | groep        | doelgroep | aantal | bron
        WSN          | 2025 | vrijgekomen |              |           | 100    | Toewijzingen 2025!B3
        WSN          | 2025 | toegewezen  | regulier     |           | 60     | Toewijzingen 2025!C3
        WSN          | 2025 | toegewezen  | urgent       | medisch   | 10     | Toewijzingen 2025!D3
        WSN          | 2025 | toegewezen  | urgent       | sociaal   | 8      | Toewijzingen 2025!E3
        WSN          | 2025 | toegewezen  | urgent       | overig    | 3      | Toewijzingen 2025!F3
        WSN          | 2025 | toegewezen  | vrije_ruimte |           | 12     | Toewijzingen 2025!G3
        de Alliantie | 2025 | vrijgekomen |              |           | 20     | Toewijzingen 2025!B4
        de Alliantie | 2025 | toegewezen  | regulier     |           | 9      | Toewijzingen 2025!C4
        de Alliantie | 2025 | toegewezen  | urgent       | medisch   | 2      | Toewijzingen 2025!D4
        de Alliantie | 2025 | toegewezen  | urgent       | sociaal   | 3      | Toewijzingen 2025!E4
        de Alliantie | 2025 | toegewezen  | urgent       | overig    | 1      | Toewijzingen 2025!F4
        de Alliantie | 2025 | toegewezen  | vrije_ruimte |           | 3      | Toewijzingen 2025!G4
    """,
}
