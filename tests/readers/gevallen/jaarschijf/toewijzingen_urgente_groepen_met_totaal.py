"""Onder ‘Urgente toewijzingen’ zijn de kolommen urgente groepen (‘Medisch’, ‘Sociaal’), met een regel Totaal."""

UITKOMST = "gelezen"
BLADEN = {
    "T": [
        ["Urgente toewijzingen 2025"],
        ["Corporatie", "Medisch", "Sociaal", "Mantelzorg"],
        ["WSN", 1, 2, 3],
        ["Alliantie", 4, 5, 6],
        ["Totaal", 5, 7, 9],
    ]
}
MELDINGEN = []
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post       | groep  | doelgroep  | aantal
        WSN          | 2025 | toegewezen | urgent | Medisch    | 1
        WSN          | 2025 | toegewezen | urgent | Sociaal    | 2
        WSN          | 2025 | toegewezen | urgent | Mantelzorg | 3
        de Alliantie | 2025 | toegewezen | urgent | Medisch    | 4
        de Alliantie | 2025 | toegewezen | urgent | Sociaal    | 5
        de Alliantie | 2025 | toegewezen | urgent | Mantelzorg | 6
    """
}
