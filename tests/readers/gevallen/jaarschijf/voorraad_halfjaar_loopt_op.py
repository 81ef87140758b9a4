"""Onder ‘2e halfjaar’ staat al het hele jaar: het totaal van elke regel is daaraan gelijk."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "V": [
        ["Realisatie sociale huur 2025"],
        ["Corporatie", "Mutatie", "1e halfjaar", "2e halfjaar", "Totaal 2025"],
        ["WSN", "Nieuwbouw", 10, 25, 25],
        ["WSN", "Sloop", -4, -9, -9],
        ["de Alliantie", "Nieuwbouw", 0, 12, 12],
        ["de Alliantie", "Verkoop", -2, -3, -3],
    ]
}
MELDINGEN = ["HALFJAAR_LOOPT_OP V!D2"]
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | mutatie   | halfjaar | aantal
        WSN          | nieuwbouw | 1        | 10
        WSN          | nieuwbouw | 2        | 15
        WSN          | sloop     | 1        | -4
        WSN          | sloop     | 2        | -5
        de Alliantie | nieuwbouw | 1        | 0
        de Alliantie | nieuwbouw | 2        | 12
        de Alliantie | verkoop   | 1        | -2
        de Alliantie | verkoop   | 2        | -1
    """
}
