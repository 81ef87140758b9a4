"""Jaarkolommen zonder totaal waarin plannen groeien tot zij klaar zijn en daarna leeg blijven."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", 2026, 2027, 2028, 2029],
        ["De Dijk", "1A", 10, 20, None, None],
        ["De Laan", "2A", None, 15, 18, None],
        ["Het Pad", "3", None, 5, 25, None],
        ["De Hof", "3", None, None, 5, 25],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2026     | 10
        de-dijk      | 2027     | 20
        de-laan      | 2027     | 15
        de-laan      | 2028     | 18
        het-pad      | 2027     | 5
        het-pad      | 2028     | 25
        de-hof       | 2028     | 5
        de-hof       | 2029     | 25
    """
}
