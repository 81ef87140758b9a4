"""Twee halfjaren waarvan het tweede meer is: het totaal van elke regel is de som."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["Realisatie sociale huur 2025, WSN"],
        ["Mutatie", "1e halfjaar", "2e halfjaar", "Totaal 2025"],
        ["Nieuwbouw", 10, 25, 35],
        ["Sloop", -4, -9, -13],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | halfjaar | aantal
        nieuwbouw | 1        | 10
        nieuwbouw | 2        | 25
        sloop     | 1        | -4
        sloop     | 2        | -9
    """
}
