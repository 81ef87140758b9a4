"""Een kolom ‘Openbaar?’: nee is vertrouwelijk."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Openbaar?", "Aantal"],
        ["De Dijk (vertrouwelijk)", "1A", "nee", 10],
        ["De Laan (vertrouwelijk)", "1A", "ja", 12],
        ["De Weg", "1A", "ja", 20],
        ["De Kade", "1A", None, 20],
    ]
}
TABELLEN = {
    "plannen": """
        plan                    | vertrouwelijkheid
        De Dijk (vertrouwelijk) | vertrouwelijk
        De Laan (vertrouwelijk) | vertrouwelijk
        De Weg                  | openbaar
        De Kade                 |
    """,
}
MELDINGEN = ["VERTROUWELIJK_TEGENSTRIJDIG P!A3"]
