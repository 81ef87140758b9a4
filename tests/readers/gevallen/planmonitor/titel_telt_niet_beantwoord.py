"""Een lijst onder een titel die zegt dat de plannen vervallen zijn en een met netto aantallen, met antwoorden."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.waarden]
"Vervallen plannen 2025" = "overslaan"
"Netto toevoeging per plan" = "telt mee"
"""
BLADEN = {
    "P": [
        ["Vervallen plannen 2025"],
        ["Plan", "Kern", "Status", "Sociale huur"],
        ["De Dijk", "Nijkerk", "1A", 10],
        [],
        ["Netto toevoeging per plan"],
        ["Plan", "Kern", "Status", "Middenhuur"],
        ["De Laan", "Nijkerk", "1A", 11],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel    | soort     | aantal
        nijkerk-de-laan | nieuwbouw | 11
    """,
}
