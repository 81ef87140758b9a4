"""Een groep als ‘waarvan’ onder een andere, waarbij de vrijgekomen woningen uitwijzen dat zij er een deel van is."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "Toewijzingen": [
        ["Toewijzingen 2025"],
        [None, "WSN", "de Alliantie"],
        ["Vrijgekomen woningen", 140, 62],
        ["Urgenten", 35, 15],
        ["waarvan statushouders", 14, 6],
        ["Regulier", 105, 47],
        ["- vrije ruimte", 18, 7],
        ["Totaal toegewezen", 140, 62],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post       | groep         | aantal | bron
        WSN          | 2025 | vrijgekomen |              | 140    | Toewijzingen!B3
        WSN          | 2025 | toegewezen | urgent        | 21     | Toewijzingen!B4
        WSN          | 2025 | toegewezen | statushouders | 14     | Toewijzingen!B5
        WSN          | 2025 | toegewezen | regulier      | 87     | Toewijzingen!B6
        WSN          | 2025 | toegewezen | vrije_ruimte  | 18     | Toewijzingen!B7
        de Alliantie | 2025 | vrijgekomen |              | 62     | Toewijzingen!C3
        de Alliantie | 2025 | toegewezen | urgent        | 9      | Toewijzingen!C4
        de Alliantie | 2025 | toegewezen | statushouders | 6      | Toewijzingen!C5
        de Alliantie | 2025 | toegewezen | regulier      | 40     | Toewijzingen!C6
        de Alliantie | 2025 | toegewezen | vrije_ruimte  | 7      | Toewijzingen!C7
    """
}
MELDINGEN = ["GROEP_AFGETROKKEN Toewijzingen!B5", "GROEP_AFGETROKKEN Toewijzingen!B7"]
