"""Een lijst met activiteiten onder tussenkoppen met het thema: nummers van afspraken in elke schrijfwijze, statussen
in woorden, tekst die op de regel eronder doorloopt."""

UITKOMST = "gelezen"
BLADEN = {
    "2026": [
        ["Jaarschijf"],
        ["Thema 1: Balans in vraag en aanbod"],
        [
            "Afspraak",
            "Activiteit",
            "Trekker",
            "Betrokken partijen",
            "Planning",
            "Status",
            "Stand juni",
            "Stand december",
            "Bewijs",
        ],
        ["9", "Urgenten", "WSN", "gemeente, HON", "Q2 2026", "op schema", "Besproken", None, "Verslag"],
        ["SA 9 en 10", "Huisvesten", "Gemeente Nijkerk", "WSN", 2026, "Vertraagd", None, None, None],
        [None, None, None, None, None, None, "Meer volgt", None, None],
        ["Wonen, zorg en aandachtsgroepen"],
        ["afspraken 11 t/m 13", "Overleg", "gemeente", None, "doorlopend", "nog niet gestart", None, None, None],
        ["n.v.t.", "Website bijwerken", "HON", None, None, "afgerond", None, None, None],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | thema | activiteit | trekker | betrokken | status | voortgang_juni | bewijs | bron
        2026 | 9 | Balans in vraag en aanbod | Urgenten | WSN | gemeente;HON | loopt | Besproken | Verslag | 2026!B4
        2026 | 9 | Balans in vraag en aanbod | Huisvesten | gemeente | WSN | vertraagd | Meer volgt |  | 2026!B5
        2026 | 10 | Balans in vraag en aanbod | Huisvesten | gemeente | WSN | vertraagd | Meer volgt |  | 2026!B5
        2026 | 11 | Wonen, zorg en aandachtsgroepen | Overleg | gemeente |  | niet_gestart |  |  | 2026!B8
        2026 | 12 | Wonen, zorg en aandachtsgroepen | Overleg | gemeente |  | niet_gestart |  |  | 2026!B8
        2026 | 13 | Wonen, zorg en aandachtsgroepen | Overleg | gemeente |  | niet_gestart |  |  | 2026!B8
        2026 |  | Wonen, zorg en aandachtsgroepen | Website bijwerken | HON |  | gereed |  |  | 2026!B9
    """,
}
