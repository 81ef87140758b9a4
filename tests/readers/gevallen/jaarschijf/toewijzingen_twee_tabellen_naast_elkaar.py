"""Twee tabellen naast elkaar op één blad: toewijzingen en slaagkansen."""

UITKOMST = "gelezen"
BLADEN = {
    "Cijfers 2025": [
        ["Toewijzingen", None, None, None, "Slaagkans"],
        [None, "WSN", "de Alliantie", None, None, "2024", "2025"],
        ["Vrijgekomen", 100, 20, None, "Jongeren", "7,1%", "6,6%"],
        ["Urgent", 30, 5, None, "Senioren", "11,8%", "12,5%"],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post        | groep  | aantal | bron
        WSN          | 2025 | vrijgekomen |        | 100    | Cijfers 2025!B3
        de Alliantie | 2025 | vrijgekomen |        | 20     | Cijfers 2025!C3
        WSN          | 2025 | toegewezen  | urgent | 30     | Cijfers 2025!B4
        de Alliantie | 2025 | toegewezen  | urgent | 5      | Cijfers 2025!C4
    """,
    "kerncijfers": """
        partij   | jaar | maat      | doelgroep | waarde | eenheid | bron
        gemeente | 2024 | slaagkans | Jongeren  | 0.071  | aandeel | Cijfers 2025!F3
        gemeente | 2025 | slaagkans | Jongeren  | 0.066  | aandeel | Cijfers 2025!G3
        gemeente | 2024 | slaagkans | Senioren  | 0.118  | aandeel | Cijfers 2025!F4
        gemeente | 2025 | slaagkans | Senioren  | 0.125  | aandeel | Cijfers 2025!G4
    """,
}
