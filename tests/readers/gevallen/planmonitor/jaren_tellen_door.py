"""Jaarkolommen die doortellen zonder dat het er staat: het totaal van elk plan is zijn laatste jaar."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "P": [
        ["Plan", "Status", 2026, 2027, 2028, 2029, "Totaal"],
        ["De Dijk", "1A", 10, 20, 30, 30, 30],
        ["De Laan", "2A", 0, 15, 15, 40, 40],
        ["Het Pad", "3", None, None, None, 24, 24],
        ["De Hof", "1A", 5, 8, None, None, 8],
    ]
}
MELDINGEN = ["JAREN_TELLEN_DOOR P!C1"]
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal | bron
        de-dijk      | 2026     | 10     | P!C2
        de-dijk      | 2027     | 10     | P!D2
        de-dijk      | 2028     | 10     | P!E2
        de-laan      | 2027     | 15     | P!D3
        de-laan      | 2029     | 25     | P!F3
        het-pad      | 2029     | 24     | P!F4
        de-hof       | 2026     | 5      | P!C5
        de-hof       | 2027     | 3      | P!D5
    """
}
