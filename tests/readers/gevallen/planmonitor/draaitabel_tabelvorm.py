"""Een draaitabel in tabelvorm, met een totaal per plan."""

UITKOMST = "gelezen"
BLADEN = {
    "D": [
        ["Som van Aantal", None, "Jaar"],
        ["Plan", "Categorie", 2026, 2027, "Eindtotaal"],
        ["De Dijk", "Sociale huur", 10, None, 10],
        [None, "Koop", None, 5, 5],
        ["Totaal De Dijk", None, 10, 5, 15],
        ["De Laan", "Sociale huur", 8, None, 8],
        ["Totaal De Laan", None, 8, None, 8],
        ["Eindtotaal", None, 18, 5, 23],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | aantal | bron
        de-dijk | huur | 2026 | 10 | D!C3
        de-dijk | koop | 2027 | 5 | D!D4
        de-laan | huur | 2026 | 8 | D!C6
    """,
}
