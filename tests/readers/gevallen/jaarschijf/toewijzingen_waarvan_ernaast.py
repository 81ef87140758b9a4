"""Een groep die ‘waarvan’ heet en volgens het totaal naast de andere staat."""

UITKOMST = "gelezen"
BLADEN = {
    "T": [
        ["Toewijzingen WSN 2025"],
        ["Groep", "Aantal"],
        ["Urgenten", 21],
        ["waarvan statushouders", 14],
        ["Regulier", 105],
        ["Totaal", 140],
    ]
}
TABELLEN = {
    "toewijzingen": """
        groep         | aantal | bron
        urgent        | 21     | T!B3
        statushouders | 14     | T!B4
        regulier      | 105    | T!B5
    """
}
