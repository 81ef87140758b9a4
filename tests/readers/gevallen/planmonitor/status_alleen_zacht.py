"""Statussen in woorden van plannen die nog worden gemaakt: zacht, en geen code uit de begrippenlijst."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status bestemmingsplan", "Oplevering", "Aantal"],
        ["De Dijk", "onherroepelijk", 2026, 10],
        ["De Laan", "vastgesteld", 2027, 12],
        ["De Weg", "in procedure (ontwerp)", 2029, 14],
        ["De Kade", "initiatief", 2030, 16],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | planstatus | hardheid
        De Dijk | 1A         | hard
        De Laan | 2A         | hard
        De Weg  | onbekend   | zacht
        De Kade | onbekend   | zacht
    """,
}
MELDINGEN = ["STATUS_ALLEEN_ZACHT P!B4", "STATUS_ALLEEN_ZACHT P!B5"]
