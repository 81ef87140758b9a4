"""Een kolom ‘waarvan statushouders’ naast die van de urgenten: een deel ervan volgens wat er vrijkwam."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "T": [
        ["Toewijzingen 2025"],
        ["Corporatie", "Vrijgekomen", "Urgent", "waarvan statushouders", "Regulier"],
        ["WSN", 140, 35, 14, 105],
        ["de Alliantie", 62, 15, 6, 46],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie   | post        | groep         | aantal | bron
        WSN          | vrijgekomen |               | 140    | T!B3
        WSN          | toegewezen  | urgent        | 21     | T!C3
        WSN          | toegewezen  | statushouders | 14     | T!D3
        WSN          | toegewezen  | regulier      | 105    | T!E3
        de Alliantie | vrijgekomen |               | 62     | T!B4
        de Alliantie | toegewezen  | urgent        | 9      | T!C4
        de Alliantie | toegewezen  | statushouders | 6      | T!D4
        de Alliantie | toegewezen  | regulier      | 46     | T!E4
    """
}
MELDINGEN = ["GROEP_AFGETROKKEN T!D3"]
