"""Een lijst met de voorraad aan plannen, zonder status, waarvan een plan elk jaar evenveel bouwt."""

UITKOMST = "gelezen"
BLADEN = {
    "Planvoorraad": [
        ["Voorraad woningbouwplannen"],
        ["Plan", 2026, 2027, 2028],
        ["De Dijk", 10, 10, 10],
        ["De Laan", 20, 5, None],
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
