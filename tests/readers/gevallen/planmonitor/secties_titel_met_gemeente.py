"""Een titel met de gemeente is geen kern van het eerste stuk van een lijst, al staan boven de volgende wel kernen."""

UITKOMST = "gelezen"
_KOPPEN = ["Plan", "Status", "Sociale huur", "Dure koop"]
BLADEN = {
    "P": [
        ["Planmonitor Nijkerk 2026"],
        _KOPPEN,
        ["De Dijk", "2A", 13, 28],
        ["Hoevelaken"],
        _KOPPEN,
        ["De Laan", "4B", 13, 44],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | kern
        De Dijk |
        De Laan | Hoevelaken
    """,
}
