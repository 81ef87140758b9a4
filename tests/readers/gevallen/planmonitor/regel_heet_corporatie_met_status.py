"""Plannen met een status, waarvan er een als een corporatie heet en andere haar naam in de hunne hebben."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociale huur", "Oplevering"],
        ["De Dijk", "1A", 10, 2027],
        ["WSN", "3", 20, 2028],
        ["WSN locatie Noord", None, 5, 2028],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel      | jaar_van | aantal
        de-dijk           | 2027     | 10
        wsn               | 2028     | 20
        wsn-locatie-noord | 2028     | 5
    """
}
