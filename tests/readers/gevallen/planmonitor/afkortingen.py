"""Hard of zacht als H of Z, en categorieën als SH, MH, VSH, SK, MK en DK."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Kern", "H/Z", "SH", "MH", "VSH", "SK", "BK", "MK", "DK"],
        ["De Dijk", "Nijkerk", "H", 1, 2, 3, 4, 5, 6, 7],
        ["De Weg", "Nijkerk", "Z", None, 8, None, None, None, None, None],
    ],
}
TABELLEN = {
    "plannen": """
        plan    | hardheid
        De Dijk | hard
        De Weg  | zacht
    """,
    "programma": """
        plan_sleutel    | eigendom | prijsklasse | aantal
        nijkerk-de-dijk | huur     | sociaal     | 1
        nijkerk-de-dijk | huur     | midden      | 2
        nijkerk-de-dijk | huur     | duur        | 3
        nijkerk-de-dijk | koop     | sociaal     | 4
        nijkerk-de-dijk | koop     | betaalbaar  | 5
        nijkerk-de-dijk | koop     | midden      | 6
        nijkerk-de-dijk | koop     | duur        | 7
        nijkerk-de-weg  | huur     | midden      | 8
    """,
}
