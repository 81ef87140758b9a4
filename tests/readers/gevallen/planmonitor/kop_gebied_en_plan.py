"""De kolom met de plannen heet ook naar wat de rijen ertussen zijn: kern, gebied of locatie."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Kern / plan", "Planstatus", "Oplevering", "Sociale huur", "Dure koop"],
        ["Hoevelaken"],
        ["De Brink", "1A", 2026, 10, 20],
        ["De Laan", "3", 2028, 4, 6],
        ["Nijkerkerveen"],
        ["De Dijk", "2A", 2027, 8, 0],
    ]
}
TABELLEN = {
    "plannen": """
        plan     | kern          | planstatus
        De Brink | Hoevelaken    | 1A
        De Laan  | Hoevelaken    | 3
        De Dijk  | Nijkerkerveen | 2A
    """,
    "programma": """
        plan_sleutel          | jaar_van | aantal | bron
        hoevelaken-de-brink   | 2026     | 10     | Plannen!D3
        hoevelaken-de-brink   | 2026     | 20     | Plannen!E3
        hoevelaken-de-laan    | 2028     | 4      | Plannen!D4
        hoevelaken-de-laan    | 2028     | 6      | Plannen!E4
        nijkerkerveen-de-dijk | 2027     | 8      | Plannen!D6
    """,
}
