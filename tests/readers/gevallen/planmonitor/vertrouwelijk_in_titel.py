"""Een lijst onder een titel die zegt dat zij vertrouwelijk is."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Planlijst wonen, juli 2026 - VERTROUWELIJK"],
        ["Plan", "Status", "Aantal"],
        ["De Dijk", "1A", 10],
        ["De Laan", "1A", 12],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | vertrouwelijkheid
        De Dijk | vertrouwelijk
        De Laan | vertrouwelijk
    """,
}
MELDINGEN = ["VERTROUWELIJK_UIT_OPSCHRIFT P!A2"]
