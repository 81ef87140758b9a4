"""Een blad per kern, met dezelfde koppen en soms dezelfde plannaam."""

UITKOMST = "gelezen"
KOP = ["Plan", "Status", "Oplevering", "Sociale huur"]
BLADEN = {
    "Nijkerk": [KOP, ["Centrum", "1A", 2026, 10]],
    "Hoevelaken": [KOP, ["Centrum", "3", 2029, 8]],
    "Nijkerkerveen": [["Woningbouwplannen Nijkerkerveen"], KOP, ["Veenhof", "4B", 2031, 6]],
}
TABELLEN = {
    "plannen": """
        plan_sleutel          | kern          | planstatus
        nijkerk-centrum       | Nijkerk       | 1A
        hoevelaken-centrum    | Hoevelaken    | 3
        nijkerkerveen-veenhof | Nijkerkerveen | 4B
    """,
    "programma": """
        plan_sleutel          | aantal | bron
        nijkerk-centrum       | 10     | Nijkerk!D2
        hoevelaken-centrum    | 8      | Hoevelaken!D2
        nijkerkerveen-veenhof | 6      | Nijkerkerveen!D3
    """,
}
