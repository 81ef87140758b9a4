"""Een programma dat elk jaar groeit: het totaal van elk plan is de som van zijn jaren."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", 2026, 2027, 2028, 2029, "Totaal"],
        ["De Dijk", "1A", 10, 20, 30, 30, 90],
        ["De Laan", "2A", 0, 15, 15, 40, 70],
        ["Het Pad", "3", 5, 5, 25, 50, 85],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2026     | 10
        de-dijk      | 2027     | 20
        de-dijk      | 2028     | 30
        de-dijk      | 2029     | 30
        de-laan      | 2027     | 15
        de-laan      | 2028     | 15
        de-laan      | 2029     | 40
        het-pad      | 2026     | 5
        het-pad      | 2027     | 5
        het-pad      | 2028     | 25
        het-pad      | 2029     | 50
    """
}
