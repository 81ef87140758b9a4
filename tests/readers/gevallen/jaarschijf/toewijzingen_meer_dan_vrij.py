"""Toewijzingen die samen meer zijn dan de woningen die vrijkwamen."""

UITKOMST = "gelezen"
BLADEN = {
    "T": [
        ["Toewijzingen WSN 2025"],
        ["Groep", "Aantal"],
        ["Vrijgekomen woningen", 140],
        ["Urgenten", 35],
        ["Statushouders", 14],
        ["Regulier", 105],
    ]
}
TABELLEN = {
    "toewijzingen": """
        post        | groep         | aantal | bron
        vrijgekomen |               | 140    | T!B3
        toegewezen  | urgent        | 35     | T!B4
        toegewezen  | statushouders | 14     | T!B5
        toegewezen  | regulier      | 105    | T!B6
    """
}
MELDINGEN = ["TOEGEWEZEN_MEER_DAN_VRIJ T!B4"]
