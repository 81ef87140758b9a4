"""Een blad met de cijfers voor een grafiek, met dezelfde plannen als de lijst."""

UITKOMST = "gelezen"
LIJST = [
    ["Plan", "Kern", "Status", "Oplevering", "Sociale huur", "Dure koop"],
    ["De Dijk", "Nijkerk", "1A", 2026, 10, 5],
    ["De Laan", "Hoevelaken", "3", 2027, 4, 2],
]
GRAFIEK = [["Plan", "Sociale huur", "Totaal woningen"], ["De Dijk", 10, 15], ["De Laan", 4, 6]]
BLADEN = {"Plannen": LIJST, "Grafiekdata": GRAFIEK}
TABELLEN = {
    "programma": """
        plan_sleutel       | aantal | bron
        nijkerk-de-dijk    | 10     | Plannen!E2
        nijkerk-de-dijk    | 5      | Plannen!F2
        hoevelaken-de-laan | 4      | Plannen!E3
        hoevelaken-de-laan | 2      | Plannen!F3
    """,
}
