"""Twee tabellen onder elkaar, waarvan de titel van de eerste is overgeslagen: de tweede telt."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Jaarschijf.waarden]
"Sociale huur WSN prognose 2026, scenario hoog" = "overslaan"
"""
BLADEN = {
    "Jaarschijf": [
        ["Sociale huur WSN prognose 2026, scenario hoog"],
        ["", "Aantal"],
        ["Nieuwbouw", 12],
        [],
        ["Sociale huur Alliantie prognose 2026"],
        ["", "Aantal"],
        ["Nieuwbouw", 8],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis    | jaar_van | aantal | bron
        de Alliantie | sociale_huur | nieuwbouw | prognose | 2026     | 8      | Jaarschijf!B7
    """,
}
