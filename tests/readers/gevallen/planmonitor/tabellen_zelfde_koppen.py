"""Een lijst met harde en een met zachte plannen onder elkaar, met dezelfde koppen en zonder kolom voor de status."""

UITKOMST = "gelezen"
KOP = ["Plan", "Oplevering", "Sociale huur"]
BLADEN = {
    "Plannen": [
        ["Harde plannen"],
        KOP,
        ["De Dijk", 2026, 10],
        ["Totaal", None, 10],
        [],
        ["Zachte plannen"],
        KOP,
        ["De Brink", 2031, 4],
        ["Totaal", None, 4],
    ]
}
TABELLEN = {
    "plannen": """
        plan     | hardheid | bron
        De Dijk  | hard     | Plannen!A3
        De Brink | zacht    | Plannen!A8
    """,
}
