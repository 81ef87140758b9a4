"""Een kolom met de gemeente, waarvan is gezegd dat plannen in de andere gemeente niet meetellen."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.waarden]
Barneveld = "overslaan"
"""
KOP = ["Gemeente", "Plan", "Kern", "Status", "Sociale huur"]
BLADEN = {
    "P": [
        KOP,
        ["gemeente Nijkerk", "De Dijk", "Nijkerk", "1A", 10],
        ["Barneveld", "De Laan", "Voorthuizen", "1A", 4],
    ]
}
TABELLEN = {"programma": "plan_sleutel | aantal\nnijkerk-de-dijk | 10"}
