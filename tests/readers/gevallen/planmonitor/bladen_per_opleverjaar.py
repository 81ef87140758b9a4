"""Een blad per jaar van oplevering, met een plan dat in twee jaren wordt gebouwd."""

UITKOMST = "gelezen"
KOP = ["Plan", "Kern", "Status", "Sociale huur"]
BLADEN = {
    "Oplevering 2026": [KOP, ["De Dijk", "Nijkerk", "1A", 10], ["De Weg", "Nijkerk", "1A", 6]],
    "Oplevering 2028": [KOP, ["De Dijk", "Nijkerk", "1A", 4]],
}
TABELLEN = {
    "plannen": """
        plan_sleutel    | planstatus
        nijkerk-de-dijk | 1A
        nijkerk-de-weg  | 1A
    """,
    "programma": """
        plan_sleutel    | jaar_van | jaar_tot | aantal
        nijkerk-de-dijk | 2026     | 2026     | 10
        nijkerk-de-weg  | 2026     | 2026     | 6
        nijkerk-de-dijk | 2028     | 2028     | 4
    """,
}
