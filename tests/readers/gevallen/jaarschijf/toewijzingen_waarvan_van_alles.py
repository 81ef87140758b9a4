"""Onder het totaal van de toewijzingen staan alleen groepen met ‘waarvan’: de rest is gelezen zonder groep."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "T": [
        ["Toewijzingen 2025"],
        ["", "WSN", "Alliantie", "Totaal"],
        ["Totaal toewijzingen", 42, 50, 92],
        ["waarvan urgent", 10, 20, 30],
        ["waarvan statushouders", 4, 5, 9],
    ]
}
MELDINGEN = []
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post       | groep         | aantal
        WSN          | 2025 | toegewezen | urgent        | 10
        de Alliantie | 2025 | toegewezen | urgent        | 20
        WSN          | 2025 | toegewezen | statushouders | 4
        de Alliantie | 2025 | toegewezen | statushouders | 5
        WSN          | 2025 | toegewezen |               | 28
        de Alliantie | 2025 | toegewezen |               | 25
    """
}
