"""Een blad per planstatus, zonder kolom met een status."""

UITKOMST = "gelezen"
BLADEN = {
    "Status 1A": [["Plan", "Kern", "Aantal"], ["De Dijk", "Nijkerk", 20]],
    "Status 3": [["Plan", "Kern", "Aantal"], ["De Weg", "Nijkerk", 10]],
}
TABELLEN = {
    "plannen": """
        plan    | planstatus | hardheid
        De Dijk | 1A         | hard
        De Weg  | 3          | zacht
    """,
}
