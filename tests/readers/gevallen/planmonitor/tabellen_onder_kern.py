"""Harde en zachte plannen als lijsten onder elkaar, samen onder de naam van een kern."""

UITKOMST = "gelezen"
_KOPPEN = ["Plan", "Sociale huur", "Dure koop"]
BLADEN = {
    "P": [
        ["Hoevelaken"],
        ["Harde plannen"],
        _KOPPEN,
        ["De Dijk", 10, 5],
        [],
        ["Zachte plannen"],
        _KOPPEN,
        ["De Weg", 7, 1],
        [],
        ["Nijkerk"],
        ["Harde plannen"],
        _KOPPEN,
        ["De Hof", 3, 3],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | kern       | hardheid
        De Dijk | Hoevelaken | hard
        De Weg  | Hoevelaken | zacht
        De Hof  | Nijkerk    | hard
    """,
}
