"""Toewijzingen met de groepen als regels, de halfjaren als kolommen en de corporaties als tussenkoppen; totalen en
een aandeel worden vergeleken."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf 2025": [
        ["Toewijzingen 2025"],
        [None, "1e halfjaar", "2e halfjaar"],
        ["WSN"],
        ["Vrijgekomen woningen", 100, 105],
        ["Regulier", 60, 50],
        ["Urgente groepen"],
        ["Medische urgentie", 10, 7],
        ["Sociale urgentie", 12, 8],
        ["Totaal urgent", 22, 15],
        ["Statushouders", 8, 9],
        ["Totaal toegewezen", 90, 74],
        ["% urgent", "22%", "14%"],
        ["de Alliantie"],
        ["Vrijgekomen woningen", 20, 21],
        ["Urgent", 6, 5],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | halfjaar | post | groep | doelgroep | aantal | bron
        WSN | 2025 | 1 | vrijgekomen |  |  | 100 | Jaarschijf 2025!B4
        WSN | 2025 | 2 | vrijgekomen |  |  | 105 | Jaarschijf 2025!C4
        WSN | 2025 | 1 | toegewezen | regulier |  | 60 | Jaarschijf 2025!B5
        WSN | 2025 | 2 | toegewezen | regulier |  | 50 | Jaarschijf 2025!C5
        WSN | 2025 | 1 | toegewezen | urgent | Medische urgentie | 10 | Jaarschijf 2025!B7
        WSN | 2025 | 2 | toegewezen | urgent | Medische urgentie | 7 | Jaarschijf 2025!C7
        WSN | 2025 | 1 | toegewezen | urgent | Sociale urgentie | 12 | Jaarschijf 2025!B8
        WSN | 2025 | 2 | toegewezen | urgent | Sociale urgentie | 8 | Jaarschijf 2025!C8
        WSN | 2025 | 1 | toegewezen | statushouders |  | 8 | Jaarschijf 2025!B10
        WSN | 2025 | 2 | toegewezen | statushouders |  | 9 | Jaarschijf 2025!C10
        de Alliantie | 2025 | 1 | vrijgekomen |  |  | 20 | Jaarschijf 2025!B14
        de Alliantie | 2025 | 2 | vrijgekomen |  |  | 21 | Jaarschijf 2025!C14
        de Alliantie | 2025 | 1 | toegewezen | urgent |  | 6 | Jaarschijf 2025!B15
        de Alliantie | 2025 | 2 | toegewezen | urgent |  | 5 | Jaarschijf 2025!C15
    """,
}
