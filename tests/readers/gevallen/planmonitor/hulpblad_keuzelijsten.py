"""Een blad met keuzelijsten: codes, nummers en jaren om uit te kiezen."""

UITKOMST = "gelezen"
LIJST = [
    ["Plan", "Kern", "Status", "Oplevering", "Sociale huur", "Dure koop"],
    ["De Dijk", "Nijkerk", "1A", 2026, 10, 5],
    ["De Laan", "Hoevelaken", "3", 2027, 4, 2],
]
BLADEN = {
    "Plannen": LIJST,
    "Keuzelijsten": [["Status", None, "Jaar"], ["1A", 1, 2026], ["2A", 2, 2027], ["3", 3, 2028]],
}
TABELLEN = {
    "programma": """
        plan_sleutel       | aantal | bron
        nijkerk-de-dijk    | 10     | Plannen!E2
        nijkerk-de-dijk    | 5      | Plannen!F2
        hoevelaken-de-laan | 4      | Plannen!E3
        hoevelaken-de-laan | 2      | Plannen!F3
    """,
}
