"""Per kern een stuk met de koppen opnieuw; de eerste kern, boven de eerste koppen, heet als de gemeente."""

UITKOMST = "gelezen"
_KOPPEN = ["Plan", "Status", "Sociale huur", "Dure koop"]
BLADEN = {
    "P": [
        ["Woningbouwplannen gemeente"],
        [],
        ["Nijkerk"],
        _KOPPEN,
        ["De Dijk", "2A", 13, 28],
        ["De Weg", "3", 5, 8],
        [],
        ["Hoevelaken"],
        _KOPPEN,
        ["De Laan", "4B", 13, 44],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | kern
        De Dijk | Nijkerk
        De Weg  | Nijkerk
        De Laan | Hoevelaken
    """,
}
