"""Onder elk plan regels met alleen een soort woning, die optellen tot het aantal van het plan."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Planstatus", 2026, 2027, "Totaal"],
        ["Doornsteeg", "1A", 30, 50, 80],
        ["- sociale huur", None, 10, 20, 30],
        ["- koop", None, 20, 30, 50],
        ["De Laan", "3", None, 10, 10],
    ]
}
TABELLEN = {
    "plannen": """
        plan       | planstatus | bron
        Doornsteeg | 1A         | Plannen!A2
        De Laan    | 3          | Plannen!A5
    """,
    "programma": """
        plan_sleutel | eigendom | prijsklasse | jaar_van | aantal | bron
        doornsteeg   | huur     | sociaal     | 2026     | 10     | Plannen!C3
        doornsteeg   | huur     | sociaal     | 2027     | 20     | Plannen!D3
        doornsteeg   | koop     | onbekend    | 2026     | 20     | Plannen!C4
        doornsteeg   | koop     | onbekend    | 2027     | 30     | Plannen!D4
        de-laan      | onbekend | onbekend    | 2027     | 10     | Plannen!D5
    """,
}
