"""Jaarkolommen zonder totaal: de meeste plannen in één jaar, en twee met elk jaar evenveel woningen."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", 2026, 2027, 2028, 2029],
        ["De Dijk", "1A", 0, 20, 0, 0],
        ["De Laan", "2A", 10, 10, 10, 10],
        ["Het Pad", "3", 0, 0, 12, 12],
        ["De Hof", "1A", 0, 0, 0, 8],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2027     | 20
        de-laan      | 2026     | 10
        de-laan      | 2027     | 10
        de-laan      | 2028     | 10
        de-laan      | 2029     | 10
        het-pad      | 2028     | 12
        het-pad      | 2029     | 12
        de-hof       | 2029     | 8
    """
}
