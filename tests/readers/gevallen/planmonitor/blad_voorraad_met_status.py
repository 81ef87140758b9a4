"""Een blad ‘Voorraad’ met de status van elk plan, waarvan er een elk jaar evenveel bouwt."""

UITKOMST = "gelezen"
BLADEN = {
    "Voorraad": [
        ["Plan", "Status", 2026, 2027, 2028],
        ["De Dijk", "2A", 10, 10, 10],
        ["De Laan", "3", 20, 5, None],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2026     | 10
        de-dijk      | 2027     | 10
        de-dijk      | 2028     | 10
        de-laan      | 2026     | 20
        de-laan      | 2027     | 5
    """
}
