"""Een kolom ‘2e halfjaar’ die al het hele jaar is, zoals het totaal ernaast laat zien."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "T": [
        ["Toewijzingen WSN 2025"],
        ["Groep", "1e halfjaar", "2e halfjaar", "Totaal"],
        ["Vrijgekomen woningen", 61, 140, 140],
        ["Urgenten", 10, 21, 21],
        ["Statushouders", 0, 14, 14],
        ["Regulier", 51, 105, 105],
    ]
}
TABELLEN = {
    "toewijzingen": """
        halfjaar | post        | groep         | aantal | bron
        1        | vrijgekomen |               | 61     | T!B3
        2        | vrijgekomen |               | 79     | T!C3
        1        | toegewezen  | urgent        | 10     | T!B4
        2        | toegewezen  | urgent        | 11     | T!C4
        1        | toegewezen  | statushouders | 0      | T!B5
        2        | toegewezen  | statushouders | 14     | T!C5
        1        | toegewezen  | regulier      | 51     | T!B6
        2        | toegewezen  | regulier      | 54     | T!C6
    """
}
MELDINGEN = ["HALFJAAR_LOOPT_OP T!C3"]
