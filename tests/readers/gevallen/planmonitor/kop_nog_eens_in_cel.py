"""Het woord van de kop staat ook in elke cel eronder: `Status 1B`, `Oplevering 2026`."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plannaam", "Kern", "Planstatus", "Oplevering", "Sociale huur", "Dure koop"],
        ["De Brink", "Nijkerk", "Status 1B", "Oplevering 2026", None, 35],
        ["Hoog Land", "Hoevelaken", "Planstatus: 4B. Idee", "Oplevering: vanaf 2028", 43, 32],
        ["De Flier", "Nijkerk", "status hard", "periode 2026-2028", 4],
    ]
}
TABELLEN = {
    "plannen": """
        plan      | planstatus | hardheid
        De Brink  | 1B         | hard
        Hoog Land | 4B         | zacht
        De Flier  | onbekend   | hard
    """,
    "programma": """
        plan_sleutel         | jaar_van | jaar_tot | aantal
        nijkerk-de-brink     | 2026     | 2026     | 35
        hoevelaken-hoog-land | 2028     |          | 43
        hoevelaken-hoog-land | 2028     |          | 32
        nijkerk-de-flier     | 2026     | 2028     | 4
    """,
}
