"""Een blad met voorraadmutaties, toewijzingen, kerncijfers en activiteiten onder elkaar."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf 2025": [
        ["Jaarschijf 2025"],
        [],
        ["Realisatie sociale huur 2025"],
        [None, "Nieuwbouw", "Verkoop"],
        ["WSN", 40, -5],
        ["de Alliantie", 0, -2],
        [],
        ["Toewijzingen 2025"],
        [None, "WSN", "de Alliantie"],
        ["Vrijgekomen", 205, 41],
        ["Urgent", 60, 10],
        [],
        ["Kerncijfers 2025"],
        ["Slaagkans jongeren", "6,6%"],
        ["Taakstelling statushouders", 72],
        [],
        ["Activiteiten 2025"],
        ["Afspraak", "Activiteit", "Trekker", "Status"],
        [9, "Urgenten monitoren", "WSN", "loopt"],
        ["10, 11", "Uitstroom bespreken", "gemeente", "gereed"],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 40     | Jaarschijf 2025!B5
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 0      | Jaarschijf 2025!B6
        WSN          | sociale_huur | verkoop   | realisatie | 2025     | 2025     | -5     | Jaarschijf 2025!C5
        de Alliantie | sociale_huur | verkoop   | realisatie | 2025     | 2025     | -2     | Jaarschijf 2025!C6
    """,
    "toewijzingen": """
        corporatie   | jaar | post        | groep  | aantal | bron
        WSN          | 2025 | vrijgekomen |        | 205    | Jaarschijf 2025!B10
        de Alliantie | 2025 | vrijgekomen |        | 41     | Jaarschijf 2025!C10
        WSN          | 2025 | toegewezen  | urgent | 60     | Jaarschijf 2025!B11
        de Alliantie | 2025 | toegewezen  | urgent | 10     | Jaarschijf 2025!C11
    """,
    "activiteiten": """
        jaar | afspraak | activiteit          | trekker  | status | status_bron | bron
        2025 | 9        | Urgenten monitoren  | WSN      | loopt  | loopt       | Jaarschijf 2025!B19
        2025 | 10       | Uitstroom bespreken | gemeente | gereed | gereed      | Jaarschijf 2025!B20
        2025 | 11       | Uitstroom bespreken | gemeente | gereed | gereed      | Jaarschijf 2025!B20
    """,
    "kerncijfers": """
        partij   | jaar | maat                       | doelgroep | waarde | eenheid  | bron
        gemeente | 2025 | taakstelling_statushouders |           | 72     | personen | Jaarschijf 2025!B15
        gemeente | 2025 | slaagkans                  | jongeren  | 0.066  | aandeel  | Jaarschijf 2025!B14
    """,
}
