"""Een titel boven het blad, waarvan is gezegd dat hij niet telt: ook de tweede tabel eronder niet."""

UITKOMST = "gelezen"
INDELING = """
[bladen."Deel 1".waarden]
"Jaarschijf Barneveld" = "overslaan"
"""
BLADEN = {
    "Deel 1": [
        ["Jaarschijf Barneveld"],
        ["Sociale huur WSN prognose 2026"],
        ["", "Aantal"],
        ["Nieuwbouw", 12],
        [],
        ["Sociale huur Alliantie prognose 2026"],
        ["", "Aantal"],
        ["Nieuwbouw", 8],
    ],
    "Nijkerk": [
        ["Sociale huur WSN prognose 2026"],
        ["", "Aantal"],
        ["Nieuwbouw", 6],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | mutatie   | aantal | bron
        WSN        | nieuwbouw | 6      | Nijkerk!B3
    """,
}
