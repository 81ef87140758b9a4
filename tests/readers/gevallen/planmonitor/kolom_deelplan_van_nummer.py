"""Een kolom Deelplan van met het nummer van een ander plan, in drie lagen, waarvan de bovenste geen aantallen heeft."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Nr", "Plan", "Deelplan van", "Planstatus", "Oplevering", "Aantal"],
        ["1", "Doornsteeg", None, "1A", "2026-2028", None],
        ["1.1", "Noord", 1, "1A", 2026, 70],
        ["1.1.1", "Noord hoog", "1.1", "1A", 2026, 30],
        ["1.1.2", "Noord laag", "1.1", "1A", 2026, 40],
        ["1.2", "Zuid", 1, "1A", 2028, 50],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | bron
        1.1.1        | 30     | Plannen!F4
        1.1.2        | 40     | Plannen!F5
        1.2          | 50     | Plannen!F6
    """
}
