"""Rechts van elke corporatie staan percentages, ook bij het totaal van de urgenten en bij wat vrijkwam."""

UITKOMST = "gelezen"
BLADEN = {
    "T": [
        ["Toewijzingen aan urgente groepen 2025"],
        ["Doelgroep", "WSN", "%", "de Alliantie", "%"],
        ["Medische urgentie", 3, "6%", 4, "5%"],
        ["Statushouders", 5, "10%", 10, "13%"],
        ["Uitstroom beschermd wonen", 2, "4%", 6, "8%"],
        ["Totaal urgent", 10, "20%", 20, "25%"],
        ["Vrijgekomen woningen", 50, "100%", 80, "100%"],
    ]
}
MELDINGEN = []
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post        | groep         | doelgroep                 | aantal
        WSN          | 2025 | toegewezen  | urgent        | Medische urgentie         | 3
        de Alliantie | 2025 | toegewezen  | urgent        | Medische urgentie         | 4
        WSN          | 2025 | toegewezen  | statushouders |                           | 5
        de Alliantie | 2025 | toegewezen  | statushouders |                           | 10
        WSN          | 2025 | toegewezen  | urgent        | Uitstroom beschermd wonen | 2
        de Alliantie | 2025 | toegewezen  | urgent        | Uitstroom beschermd wonen | 6
        WSN          | 2025 | vrijgekomen |               |                           | 50
        de Alliantie | 2025 | vrijgekomen |               |                           | 80
    """
}
