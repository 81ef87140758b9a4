"""Twee tabellen onder een titel van het blad, waarvan de titel van de tweede is overgeslagen: de eerste telt."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Jaarschijf.waarden]
"Sociale huur WSN prognose 2026, scenario hoog" = "overslaan"
"""
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf Nijkerk"],
        ["Sociale huur Alliantie prognose 2026"],
        ["", "Aantal"],
        ["Nieuwbouw", 8],
        [],
        ["Sociale huur WSN prognose 2026, scenario hoog"],
        ["", "Aantal"],
        ["Nieuwbouw", 12],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis    | jaar_van | aantal | bron
        de Alliantie | sociale_huur | nieuwbouw | prognose | 2026     | 8      | Jaarschijf!B4
    """,
}
