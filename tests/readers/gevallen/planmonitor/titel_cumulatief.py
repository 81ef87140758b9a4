"""Jaarkolommen onder een titel met ‘cumulatief’, waarin geen plan minder krijgt: gelezen is wat er bij komt."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "P": [
        ["Cumulatief aantal op te leveren woningen"],
        ["Plan", "Status", 2026, 2027, 2028],
        ["De Dijk", "1A", 10, 30, 60],
        ["De Laan", "2A", 12, 12, 12],
        ["Het Pad", "3", None, 5, 35],
    ]
}
MELDINGEN = ["OPSCHRIFT_TELT_DOOR P!A1"]
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2026     | 10
        de-dijk      | 2027     | 20
        de-dijk      | 2028     | 30
        de-laan      | 2026     | 12
        het-pad      | 2027     | 5
        het-pad      | 2028     | 30
    """
}
